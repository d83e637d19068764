/** Exit status: all went well, with or without findings. */
export const FINE = 0
/** Exit status: the answer is no; a test failed, a check found something, coverage is too low. */
export const NO = 1
/** Exit status: the input or the call is wrong. */
export const WRONG_INPUT = 2

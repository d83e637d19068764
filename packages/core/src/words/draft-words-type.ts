/** The words of codes in Urdu and Pashto, by list and code. */
export type DraftWords = Readonly<Record<string, Readonly<Record<string, readonly [ur: string, ps: string]>>>>

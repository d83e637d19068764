const WIDTH = 24

/** A bar for the share that is done, and what was read; without a share only the latter. */
export const progressText = (lines: number, share: number | undefined): string => {
  if (share === undefined) return `${lines} lines read`
  const done = Math.min(1, share)
  const filled = Math.round(done * WIDTH)
  return `[${'#'.repeat(filled)}${' '.repeat(WIDTH - filled)}] ${Math.floor(done * 100)} %, ${lines} lines read`
}

/** So many numbers are looked at together; of more it is taken for granted that they tell. */
const MOST = 10

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** What a reader can work out from numbers that are parts of each other, using all of them: what they add up to, and what all others leave of one. */
export const workedOut = (numbers: readonly number[]): readonly number[] => {
  const total = sum(numbers)
  return numbers.length < 2 ? numbers : [total, ...numbers.map((whole) => 2 * whole - total)]
}

/** Every choice of at most so many. */
export const choices = <T>(items: readonly T[], most: number): readonly (readonly T[])[] =>
  most === 0 ? [[]] : [[], ...items.flatMap((item, index) => choices(items.slice(index + 1), most - 1).map((rest) => [item, ...rest]))]

/**
 * Whether some numbers may tell another one. Which are parts of which is not looked at: every way is tried, but for those that are kept from telling already, and
 * `isNear` says of what comes out whether it would tell.
 */
export const mayTell = <T extends { readonly value: number }>(
  shown: readonly T[],
  isNear: (told: number) => boolean,
  isKept: (some: readonly T[]) => boolean = () => false,
): boolean =>
  shown.length > MOST || choices(shown, shown.length).some((some) => some.length > 0 && !isKept(some) && workedOut(some.map(({ value }) => value)).some(isNear))

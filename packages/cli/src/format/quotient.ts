import type { Indicator } from '@aitebaar/indicators'

/** The two numbers that a quotient was made of, in words: a change from one to another, a mean the sum over how many, else one number of another. */
export const quotientText = (numerator: number, denominator: number, { measure: main, parts }: Indicator, part: string): string => {
  const measure = part === 'value' ? main : (parts?.[part] ?? main)
  if (measure.type === 'change') return `from ${denominator} to ${denominator + numerator}`
  const isMean = measure.type === 'mean' || (measure.type === 'paired' && measure.give === 'mean')
  return isMean ? `${numerator} in all, over ${denominator}` : `${numerator} of ${denominator}`
}

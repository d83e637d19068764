import type { LocalText } from '@aitebaar/core'

/**
 * A place as exports need it: its name, and its P-code where it has one.
 *
 * @example
 * const swat: NamedArea = { id: 'pk-kp-swat', level: 'district', name: { en: 'Swat' }, pcode: 'PK532' }
 * swat.pcode // => 'PK532'
 *
 * @category export
 * @since 0.1.0
 */
export interface NamedArea {
  /** Its id, as in the rows of results. */
  readonly id: string
  /** Its level, such as `district`. */
  readonly level: string
  /** Its name. */
  readonly name: LocalText
  /** Its code in the list of the United Nations. */
  readonly pcode?: string | undefined
}

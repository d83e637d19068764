import type { IsoDate } from '@aitebaar/core'

import type { InForce } from '../law/in-force.ts'
import type { Extent, Provision } from '../law/provision.ts'

/** A provision as lawyers cite it: statute and section. */
export const citation = ({ statute, section }: Provision): string => {
  const short = statute.replace(/,? \d{4}.*$/, '').replace(/ \([^)]*\)$/, '')
  return section === '' ? short : /^\d/.test(section) ? `${short} section ${section}` : `${short}, ${section}`
}

const since = ({ from, window }: Extent): string => {
  if (from === null) return 'from a day that was not verified'
  return window === undefined || window.earliest === window.latest
    ? `from ${from}`
    : `from ${from} (the first day is uncertain: ${window.earliest} to ${window.latest})`
}

const span = (extent: Extent): string => `${since(extent)}${extent.to === null ? '' : ` to ${extent.to}`}`

const extentIn = (provision: Provision, territory: string | undefined): Extent | undefined => provision.extent.find((extent) => extent.territory === territory)

const where = (territory: string | undefined): string => (territory === undefined ? 'there' : `in this territory (${territory.replaceAll('-', ' ')})`)

/**
 * One sentence on whether a provision was law there and then, with its version, and how sure the register is. It names dates of the law, never of the case.
 */
export const lawSentence = (provision: Provision, status: InForce, territory: string | undefined, notRecordedAfter?: IsoDate): string => {
  const extent = extentIn(provision, territory)
  const name = `${citation(provision)} (${provision.id}, confidence ${provision.confidence})`
  const note = extent?.note === undefined ? '' : ` ${extent.note}`
  switch (status) {
    case 'yes':
      return `${name} was in force on that day ${where(territory)}: version ${extent === undefined ? '' : span(extent)}.`
    case 'not-yet':
      return `${name} is not cited: it was not yet in force on that day ${where(territory)}; it applies ${extent === undefined ? 'later' : since(extent)}.${note}`
    case 'no-longer':
      return `${name} is not cited: this version was no longer in force on that day ${where(territory)}; it applied ${extent === undefined ? 'before' : span(extent)}.`
    case 'not-here':
      return `${name} is not cited: it did not reach this place${territory === undefined ? '' : ` (${territory.replaceAll('-', ' ')})`}.`
    case 'cannot-tell':
      if (notRecordedAfter !== undefined)
        return `Whether ${name} was in force cannot be told: law after this date not recorded (${notRecordedAfter}) ${where(territory)}. Ask a lawyer before relying on it.`
      return `Whether ${name} was in force cannot be told: the date or the place is missing, or its first day there is uncertain.${note} Ask a lawyer before relying on it.`
  }
}

import type { Issue, IssuePath } from '../issue.ts'
import { unwrap } from '../privacy/protected.ts'

type Fields = Readonly<Record<string, unknown>>

/** The kinds that can say where a shelter is, with where they stand in a case file. */
const PLURALS = { organisation: 'organisations', serviceProvider: 'serviceProviders' } as const
type Kind = keyof typeof PLURALS

/** What else is at hand: an organisation or an area by its id. */
type Find = (kind: 'organisation' | 'area', id: unknown) => Fields | undefined

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
const isSaid = (value: unknown): boolean => value !== undefined && value !== null
const isShelter = (organisation: Fields | undefined): boolean => organisation?.['organisationType'] === 'shelter'

/** Nothing narrower may be told of the place of a shelter. */
const DIVISION_OR_LARGER: readonly unknown[] = ['province', 'division', 'region']

/** A place in a record, and what to write instead. */
interface Place {
  readonly path: IssuePath
  readonly help: string
}

const refused = (path: IssuePath, help: string): Issue<'core/shelter-place'> => ({
  code: 'core/shelter-place',
  path,
  message: 'This would tell where a shelter is. Whoever looks for a woman looks there first.',
  help,
})

const DIVISION = 'Leave it out; its division, and nothing narrower, may stand in "shelterDivisionId".'

const ofOrganisation = (organisation: Fields, find: Find): readonly Place[] => {
  const level = find('area', unwrap(organisation['shelterDivisionId']))?.['level']
  return [
    ...(isShelter(organisation) && isSaid(organisation['areaId']) ? [{ path: ['areaId'], help: DIVISION }] : []),
    ...(level === undefined || DIVISION_OR_LARGER.includes(level) ? [] : [{ path: ['shelterDivisionId'], help: DIVISION }]),
  ]
}

const HOUSE = 'Leave it out, and give whom to call in "liaisonContact". Other services get an entry of their own, without an address.'

/** A number or a page leads to the house as an address does; for a shelter there is a liaison and nothing else. */
const ofProvider = (provider: Fields, find: Find): readonly Place[] => {
  const { serviceCategories, contact } = provider
  if (!isFields(contact)) return []
  if (Array.isArray(serviceCategories) && serviceCategories.includes('shelter'))
    return Object.keys(contact).flatMap((key) => (isSaid(contact[key]) ? [{ path: ['contact', key], help: HOUSE }] : []))
  return isShelter(find('organisation', provider['organisationId'])) && isSaid(contact['address']) ? [{ path: ['contact', 'address'], help: HOUSE }] : []
}

const PLACES: Readonly<Record<Kind, (entity: Fields, find: Find) => readonly Place[]>> = { organisation: ofOrganisation, serviceProvider: ofProvider }

/** Whether an entity of a kind tells where a shelter is. */
export const tellsShelterPlace = (kind: Kind, entity: object, find: Find): boolean => PLACES[kind](entity as Fields, find).length > 0

const inEntity = (kind: Kind, entity: unknown, at: IssuePath, find: Find): readonly Issue<'core/shelter-place'>[] =>
  isFields(entity) ? PLACES[kind](entity, find).map(({ path, help }) => refused([...at, ...path], help)) : []

const listOf = (document: Fields, plural: string): readonly unknown[] => {
  const list = document[plural]
  return Array.isArray(list) ? list : []
}

/** Looks among the organisations and areas of a case file. */
const findIn =
  (document: Fields): Find =>
  (kind, id) =>
    id === undefined
      ? undefined
      : listOf(document, `${kind}s`)
          .filter(isFields)
          .find((entity) => entity[`${kind}Id`] === id)

/**
 * Where a record or a case file tells where a shelter is: by the area of an organisation, by a place narrower than a division, by a public contact in the
 * directory of services, or by the address of something else that the same house offers.
 *
 * @param kind the kind of an entity that stands alone and does not name it.
 *
 * @example
 * findShelterPlaces({ kind: 'organisation', organisationType: 'shelter', areaId: 'pk-kp-mardan' }).map(({ path }) => path) // => [['areaId']]
 */
export const findShelterPlaces = (document: unknown, kind?: string): readonly Issue<'core/shelter-place'>[] => {
  if (!isFields(document)) return []
  const own = kind ?? document['kind']
  const find = findIn(document)
  return (Object.keys(PLURALS) as Kind[]).flatMap((each) =>
    own === each
      ? inEntity(each, document, [], find)
      : listOf(document, PLURALS[each]).flatMap((entity, index) => inEntity(each, entity, [PLURALS[each], index], find)),
  )
}

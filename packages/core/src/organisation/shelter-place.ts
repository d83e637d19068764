import type { EntityKind } from '../entities.ts'
import { ENTITIES } from '../entities.ts'
import type { Issue, IssuePath } from '../issue.ts'

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
const isSaid = (value: unknown): boolean => value !== undefined && value !== null

const refused = (path: IssuePath, help: string): Issue<'core/shelter-place'> => ({
  code: 'core/shelter-place',
  path,
  message: 'This would publish where a shelter is. Whoever looks for a woman looks there first.',
  help,
})

/** What an entity of a kind says in public of the place of a shelter. */
const PUBLIC_PLACES: { readonly [K in EntityKind]?: (entity: Fields) => readonly { readonly path: IssuePath; readonly help: string }[] } = {
  organisation: ({ organisationType, areaId }) =>
    organisationType === 'shelter' && isSaid(areaId) ? [{ path: ['areaId'], help: 'Leave the area out; its division may stand in "shelterDivisionId".' }] : [],
  serviceProvider: ({ serviceCategories, contact }) =>
    Array.isArray(serviceCategories) && serviceCategories.includes('shelter') && isFields(contact) && isSaid(contact['address'])
      ? [
          {
            path: ['contact', 'address'],
            help: 'Leave the address out, and give whom to call in "liaisonContact". Other services of the house get an entry of their own.',
          },
        ]
      : [],
}

const inEntity = (kind: EntityKind, entity: unknown, at: IssuePath): readonly Issue<'core/shelter-place'>[] =>
  isFields(entity) ? (PUBLIC_PLACES[kind]?.(entity) ?? []).map(({ path, help }) => refused([...at, ...path], help)) : []

/**
 * Where a record or a case file says in a public field where a shelter is: its area, or an address in the directory of services.
 *
 * @example
 * findShelterPlaces({ kind: 'organisation', organisationType: 'shelter', areaId: 'pk-kp-mardan' }).map(({ path }) => path) // => [['areaId']]
 */
export const findShelterPlaces = (document: unknown): readonly Issue<'core/shelter-place'>[] => {
  if (!isFields(document)) return []
  return (Object.keys(PUBLIC_PLACES) as EntityKind[]).flatMap((kind) => {
    if (document['kind'] === kind) return inEntity(kind, document, [])
    const { plural } = ENTITIES[kind]
    const among = document[plural]
    return Array.isArray(among) ? among.flatMap((entity, index) => inEntity(kind, entity, [plural, index])) : []
  })
}

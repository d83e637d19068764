import * as z from 'zod'

import { AREA_LEVEL, AREA_TREE } from '../code-list/place.ts'
import { entity } from '../entity/entity.ts'
import { field } from '../entity/field.ts'
import { code, date, name, ref, refs } from '../entity/fields.ts'
import { pub } from '../entity/meta.ts'

/**
 * A place of the administrative or the policing tree, with the dates it existed in that shape.
 *
 * @example
 * parse(Area, { areaId: 'x-01' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const Area = entity('area', () => ({
  identity: { areaId: ref('area', pub('area id')) },
  fields: {
    tree: code(AREA_TREE, pub('tree of areas')),
    level: code(AREA_LEVEL, pub('level of the area')),
    name: name(pub('name of the area')),
    isoCode: field(z.stringFormat('iso-3166-2', /^[A-Z]{2}-[A-Z0-9]{1,3}$/), pub('ISO 3166-2 code')),
    parentAreaId: ref('area', pub('area it is part of')),
    territoryId: ref('territory', pub('territory whose law applies')),
    validFrom: date(pub('date from which it existed')),
    validTo: date(pub('date until which it existed')),
    precededBy: refs('area', pub('areas it was made from')),
  },
}))
/** A place of the administrative or the policing tree. */
export interface Area extends z.infer<typeof Area> {}

import * as z from 'zod'

import { sparse } from './sparse-object.ts'

/** What a strict object takes under keys that it does not name; one schema for all of them, because making one costs as much as making an object. */
const nothing = /* @__PURE__ */ z.never()

/**
 * A strict object schema whose fields are made when they are first looked at, so that importing costs little for what an app does not use.
 *
 * @param make gives the fields; it is called once at most.
 */
/* @__NO_SIDE_EFFECTS__ */
export function lazyObject<S extends z.core.$ZodShape>(make: () => S): z.ZodObject<S, z.core.$strict> {
  let made: S | undefined
  return sparse(
    new z.ZodObject({
      type: 'object',
      catchall: nothing,
      get shape() {
        return (made ??= make())
      },
    }),
  ) as unknown as z.ZodObject<S, z.core.$strict>
}

/** Why a file gives no map. `possible`: what could be meant instead. */
export type RefusedMap = {
  readonly ok: false
  readonly code:
    | 'unreadable'
    | 'noPolygons'
    | 'noPaths'
    | 'noViewBox'
    | 'badPath'
    | 'tooMany'
    | 'tooDetailed'
    | 'noSuchProperty'
    | 'noNames'
  readonly possible?: string
}

export function refusedMap(code: RefusedMap['code'], possible?: string): RefusedMap {
  return { ok: false, code, ...(possible !== undefined && { possible }) }
}

/** Coordinates of a corner: x to the east, y to the north. */
export type Corner = readonly [x: number, y: number]
export type Ring = readonly Corner[]
/** An outer ring and the holes in it. */
export type Polygon = readonly Ring[]

/** A district as it stands in a file. */
export type District = {
  /** What the file says of it in texts and numbers, by the names that it gives them. */
  readonly properties: ReadonlyMap<string, string>
  readonly polygons: readonly Polygon[]
}

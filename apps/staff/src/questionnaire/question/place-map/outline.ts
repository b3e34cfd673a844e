/** A point of the plane, y downwards as on a screen. */
export type Point = readonly [x: number, y: number]

/** A closed line; its last point is not its first one again. */
export type Ring = readonly Point[]

/** An area of a map: what it is called and the rings around and within it. */
export type Outline = {
  /** What the file says of it, by the name of the property. */
  readonly properties: Readonly<Record<string, string>>
  readonly rings: readonly Ring[]
}

/** Where people live, as the house draws it. */
export type DistrictTables = {
  readonly district_sets: {
    readonly id: string
    readonly title: string
    readonly source: string
    readonly naming: string
    readonly corners: number
    readonly by: string
    readonly at: string
  }
  readonly districts: DistrictRow
  readonly district_choices: DistrictChoiceRow
}

type DistrictRow = {
  readonly district_set: string
  readonly position: number
  /** JSON, as are the polygons. */
  readonly names: string
  readonly polygons: string
}

type DistrictChoiceRow = {
  readonly initiative: string
  readonly variable: string
  readonly district_set: string
  /** JSON. */
  readonly districts: string
  readonly by: string
  readonly at: string
}

/** A sheet of a workbook as texts: what stands in its cells, without formats and formulas. */
export type Sheet = { readonly name: string; readonly rows: readonly SheetRow[] }

/** A row that is not empty. Empty cells are `''`; after the last filled one there are none. */
export type SheetRow = {
  /** As a spreadsheet program shows it, from 1. */
  readonly number: number
  readonly cells: readonly string[]
}

export type Workbook = { readonly ok: true; readonly sheets: readonly Sheet[] }

/** What the house knows about survey tools and their prices; contents are JSON. */
export type ToolTables = {
  readonly tariffs: ToolRow
  readonly cost_plans: Omit<ToolRow, 'id'> & { readonly initiative: string }
  readonly tool_checks: ToolRow
}

type ToolRow = {
  readonly id: string
  readonly content: string
  readonly by: string
  readonly at: string
}

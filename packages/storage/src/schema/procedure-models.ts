/** The authority's own procedure models, and the shipped ones that initiatives began with. */
export type ProcedureModelTables = {
  readonly model_versions: {
    readonly id: string
    readonly version: number
    readonly hash: string
    readonly source: 'shipped' | 'own'
    readonly by: string
    readonly at: string
    readonly note: string
  }
  readonly model_drafts: {
    readonly id: string
    readonly revision: number
    readonly content: string
    readonly by: string
    readonly at: string
  }
  readonly retired_models: { readonly id: string; readonly by: string; readonly at: string }
}

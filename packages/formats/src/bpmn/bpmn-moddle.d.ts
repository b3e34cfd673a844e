declare module 'bpmn-moddle' {
  /** An element of BPMN or of an extension that is known; `get` reads attributes and children by their names. */
  export type ModdleElement = {
    readonly $type: string
    get(name: string): unknown
    set(name: string, value: unknown): void
  }

  export class BpmnModdle {
    constructor(packages?: Readonly<Record<string, object>>)
    create(type: string, properties?: Readonly<Record<string, unknown>>): ModdleElement
    toXML(
      element: ModdleElement,
      options?: { readonly format?: boolean },
    ): Promise<{ readonly xml: string }>
    /** Rejects what is no BPMN at all. */
    fromXML(xml: string): Promise<{
      readonly rootElement: ModdleElement
      readonly warnings: readonly { readonly message: string }[]
    }>
  }
}

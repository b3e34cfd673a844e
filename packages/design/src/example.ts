import type { VNode } from 'preact'
import type { UiLanguage } from './texts.ts'

/** One way a component is used: shown in the gallery, held to the rules of every page by a test. */
export type Example = {
  readonly name: string
  readonly render: (language: UiLanguage) => VNode
}

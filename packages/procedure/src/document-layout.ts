import type { Bilingual } from './bilingual.ts'

/** Which paper a document becomes. */
export const documentLayouts = ['concept', 'memo', 'minutes', 'report', 'pressRelease'] as const

export type DocumentLayout = (typeof documentLayouts)[number]

const titles: Readonly<Record<DocumentLayout, Bilingual>> = {
  concept: { de: 'Konzept', en: 'Concept' },
  memo: { de: 'Vermerk', en: 'Memo' },
  minutes: { de: 'Protokoll', en: 'Minutes' },
  report: { de: 'Bericht', en: 'Report' },
  pressRelease: { de: 'Pressemitteilung', en: 'Press release' },
}

/** The paper as those read it who write models. */
export function layoutTitle(layout: DocumentLayout): Bilingual {
  return titles[layout]
}

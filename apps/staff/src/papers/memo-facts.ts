import { formatDay, textsFor } from '@meinungsbild/design'
import type { Block } from '@meinungsbild/exchange'
import { latestVersion } from '@meinungsbild/procedure'
import { leadership } from '../memos/leadership.ts'
import type { MemoView } from '../memos/memo-view.ts'
import { signatureWords } from '../people/signature-words.ts'
import type { PaperInput } from './paper-input.ts'
import { papersTexts } from './papers.texts.ts'
import { plainText } from './plain-text.ts'
import { standing } from './standing.ts'

/** The head of a memo: to whom, through whom, who wrote it, what it concerns. File number and day are in the letterhead. */
export function memoFacts(input: PaperInput, view: MemoView): Block {
  const { model, state, definition, version, language } = input
  const texts = textsFor(papersTexts, language)
  const { to, through } = leadership(state)
  const covers = (view.decisionStep?.decision?.covers ?? [])
    .filter((id) => id !== definition.id)
    .map((id) => {
      const title = model.documents.find((each) => each.id === id)?.title[language] ?? id
      return texts.documentVersion(title, latestVersion(state, id)?.version ?? 0)
    })
  const facts = [
    { label: texts.to, value: view.decisionStep === undefined ? '' : to.join(', ') },
    { label: texts.through, value: view.decisionStep === undefined ? '' : through.join(', ') },
    { label: texts.editor, value: signatureWords(version.by, language) },
    {
      label: texts.version,
      value: texts.versionOf(version.version, formatDay(version.at, language)),
    },
    { label: texts.standing, value: standing(input) },
    { label: texts.concerns, value: covers.join('; ') },
  ]
  return {
    kind: 'facts',
    facts: facts
      .filter(({ value }) => value !== '')
      .map(({ label, value }) => ({ label, value: plainText(value) })),
  }
}

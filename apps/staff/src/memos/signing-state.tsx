import { textsFor, type UiLanguage } from '@meinungsbild/design'
import type { DirectivePoint, SigningOrder } from '@meinungsbild/procedure'
import { memosTexts } from './memos.texts.ts'

type SigningStateProps = {
  readonly language: UiLanguage
  readonly points: readonly DirectivePoint[]
  readonly signing: SigningOrder
}

/** Where the round of co-signatures is: whose turn it is, and whether one waits for another. */
export function SigningState({ language, points, signing }: SigningStateProps) {
  const texts = textsFor(memosTexts, language)
  const parts = points.filter(({ kind }) => kind === 'coSignature').flatMap((point) => point.parts)
  const names = (status: string) =>
    parts
      .filter((part) => part.status === status)
      .flatMap(({ addressees }) => addressees.map(({ name }) => name))
  const open = [...names('current'), ...names('future')]
  if (open.length === 0) return null
  const asked = names('current').join(', ')
  const done = parts.length - open.length
  if (signing === 'parallel') return <p>{texts.askedAtOnce(open.join(', '))}</p>
  const counted = texts.inOrder(done, parts.length)
  return <p>{asked === '' ? `${counted} ${texts.stopped}` : `${counted} ${texts.turn(asked)}`}</p>
}

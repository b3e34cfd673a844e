import { textsFor } from '@meinungsbild/design'
import { finalOpinion, latestPart } from '@meinungsbild/procedure'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { questionnaireUnder } from '../publishing/questionnaire-under.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { noticeDiffers } from './notice-differs.ts'
import { notedQuestions, questionNotesOf } from './questions/question-notes.ts'
import { releaseObstaclesTexts } from './release-obstacles.texts.ts'

/** Something without which the field is not released, and where it is mended. */
export type ReleaseObstacle = { readonly text: string; readonly href: string }

/**
 * What data protection still asks for before the field is released: a legal basis (which the procedure itself demands), a
 * notice that names it, a reason for every special category, and where there are such the officer's opinion.
 */
export async function releaseObstacles(
  deps: Pick<StaffDeps, 'storage'>,
  { id, state }: LoadedInitiative,
  language: string,
): Promise<readonly ReleaseObstacle[]> {
  const texts = textsFor(releaseObstaclesTexts, language)
  const hash = state.questionnaires.at(-1)?.contentHash
  const questions =
    hash === undefined
      ? []
      : notedQuestions(await questionnaireUnder(deps, hash), await questionNotesOf(deps, state))
  const open = questions.filter(({ standing }) => standing === 'open')
  const isSpecial = questions.some(({ standing }) => standing === 'special')
  return [
    latestPart(state, 'legalBasis') === undefined && {
      text: texts.legalBasis,
      href: routes.legalBasis.href({ id }),
    },
    (await noticeDiffers(deps, state)) && {
      text: texts.notice,
      href: routes.privacyNotice.href({ id }),
    },
    open.length > 0 && {
      text: texts.questions(open.map(({ question }) => question.id).join(', ')),
      href: routes.questionNeeds.href({ id }),
    },
    isSpecial &&
      finalOpinion(state) === undefined && {
        text: texts.opinion,
        href: routes.finalOpinion.href({ id }),
      },
  ].filter((each) => each !== false)
}

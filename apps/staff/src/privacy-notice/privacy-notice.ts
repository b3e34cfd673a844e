import {
  legalBasisOf,
  legalBasisSentence,
} from '../data-protection/legal-basis/legal-basis-content.ts'
import { answerRefusal, carryOut } from '../dossier/carry-out.ts'
import { initiativeFor, type ShownInitiative } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import type { FormError } from '@meinungsbild/design'
import { frameOf } from '../layout/frame.ts'
import { languageOf, textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { claimOf } from './claim-of.ts'
import {
  noticeLanguages,
  noticeParts,
  proposedNotice,
  readNotice,
  type NoticeContent,
} from './notice-content.ts'
import { PrivacyNoticePage } from './privacy-notice-page.tsx'
import { privacyNoticeTexts } from './privacy-notice.texts.ts'

/** What citizens are told about their data: the written parts, and the claim that is computed. */
export function privacyNoticeRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.privacyNotice.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const kept = initiative.state.privacyNotices.at(-1)
    const notice = kept
      ? readNotice(await deps.storage.contents.read(kept.contentHash))
      : proposedNotice
    return page(c, deps, initiative, notice, [])
  })

  app.post(routes.privacyNotice.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const permission = initiative.may({ kind: 'savePrivacyNotice' })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    const form = formOf(c)
    const notice = await noticeFrom(deps, initiative, form)
    const errors = emptyParts(c, notice)
    if (errors.length > 0) return page(c, deps, initiative, notice, errors, 422)
    const contentHash = await deps.storage.contents.put(notice)
    const confirmVoid = form.get('confirmVoid') === 'yes'
    const command = { kind: 'savePrivacyNotice', contentHash, confirmVoid } as const
    return carryOut(c, deps, initiative.id, command, {
      done: routes.privacyNotice.href({ id: initiative.id }),
      again: (refusal) => {
        const field = refusal.code === 'wouldVoidApproval' ? 'confirmVoid' : refusal.field
        const error = { field, message: refusal.message[languageOf(c)] }
        return page(c, deps, initiative, notice, [error], 422)
      },
    })
  })
}

async function page(
  c: StaffContext,
  deps: StaffDeps,
  initiative: ShownInitiative,
  notice: NoticeContent,
  errors: readonly FormError[],
  status: 200 | 422 = 200,
) {
  const props = {
    initiative,
    notice,
    errors,
    claim: await claimOf(deps, initiative),
    basis: await legalBasisOf(deps, initiative.state),
    permission: initiative.may({ kind: 'savePrivacyNotice' }),
  }
  return show(c, PrivacyNoticePage({ ...props, frame: frameOf(c) }), status)
}

/** What was typed; the legal basis comes from where it is settled, as soon as it is. */
async function noticeFrom(
  deps: StaffDeps,
  { state }: ShownInitiative,
  form: URLSearchParams,
): Promise<NoticeContent> {
  const basis = await legalBasisOf(deps, state)
  const part = (name: string) =>
    Object.fromEntries(
      noticeLanguages.map((language) => [language, (form.get(`${name}-${language}`) ?? '').trim()]),
    )
  const legalBasis = basis === undefined ? part('legalBasis') : legalBasisSentence(basis)
  return { purpose: part('purpose'), legalBasis }
}

function emptyParts(c: StaffContext, notice: NoticeContent): readonly FormError[] {
  const { missing } = textsOf(c, privacyNoticeTexts)
  return noticeParts.flatMap((part) =>
    noticeLanguages
      .filter((language) => (notice[part][language] ?? '') === '')
      .map((language) => ({ field: `${part}-${language}`, message: missing })),
  )
}

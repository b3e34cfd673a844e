import { createHash } from 'node:crypto'
import {
  recheckOf,
  releaseBindingText,
  sealedBox,
  type FieldHashes,
  type State,
} from '@meinungsbild/procedure'
import { answerRefusal, carryOut } from '../dossier/carry-out.ts'
import { initiativeFor, type ShownInitiative } from '../dossier/initiative-for.ts'
import { releaseObstacles } from '../data-protection/release-obstacles.ts'
import { obstacleAtDoor } from '../door/door-obstacle.ts'
import { notFound } from '../errors/not-found.ts'
import { refused } from '../errors/refused.ts'
import { formatDay, type FormError } from '@meinungsbild/design'
import { frameOf } from '../layout/frame.ts'
import { languageOf, textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { missingCodes } from '../publishing/missing-codes.ts'
import { surveyOf } from '../publishing/survey-of.ts'
import { trialDecryption } from '../publishing/trial-decryption.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { FieldReleasePage } from './field-release-page.tsx'
import { fieldReleaseTexts } from './field-release.texts.ts'
import { fieldTexts } from './field.texts.ts'

/** Feldfreigabe: a second person binds questionnaire, recipients and notice by their hash. */
export function fieldReleaseRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.fieldRelease.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    return initiative ? page(c, deps, initiative, []) : notFound(c)
  })

  app.post(routes.fieldRelease.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const form = formOf(c)
    const ways = {
      done: routes.initiative.href({ id: initiative.id }),
      again: (refusal: { readonly message: { readonly de: string; readonly en: string } }) =>
        page(
          c,
          deps,
          initiative,
          [{ field: 'reason', message: refusal.message[languageOf(c)] }],
          422,
        ),
    }
    if (form.get('verdict') === 'refuse') {
      const reason = (form.get('reason') ?? '').trim()
      return carryOut(c, deps, initiative.id, { kind: 'refuseRelease', reason }, ways)
    }
    const permission = initiative.may({ kind: 'releaseField' })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    const hashes = hashesOf(initiative.state)
    const texts = textsOf(c, fieldReleaseTexts)
    if (!hashes || bindingHash(hashes) !== form.get('binding'))
      return refused(c, 409, texts.changed)
    const missing = await missingCodes(deps, initiative)
    if (missing > 0) return refused(c, 409, textsOf(c, fieldTexts).codesMissing(String(missing)))
    const obstacle = await obstacleAtDoor(deps, initiative, languageOf(c))
    if (obstacle !== undefined) return refused(c, 409, obstacle)
    const lacking = await releaseObstacles(deps, initiative, languageOf(c))
    if (lacking.length > 0) return refused(c, 409, lacking.map(({ text }) => text).join(' '))
    if (sealedBox(initiative.state) && form.get('lossUnderstood') !== 'on') {
      const errors = [{ field: 'lossUnderstood', message: texts.lossNotUnderstood }]
      return page(c, deps, initiative, errors, 422)
    }
    return carryOut(
      c,
      deps,
      initiative.id,
      {
        kind: 'releaseField',
        hashes,
        bindingHash: bindingHash(hashes),
        trialDecryption: await trialOf(c, deps, initiative, hashes),
      },
      ways,
    )
  })
}

/** The trial of an open box is made here and now; that of a sealed one was made with two shares, and is on record. */
async function trialOf(
  c: StaffContext,
  deps: StaffDeps,
  initiative: ShownInitiative,
  hashes: FieldHashes,
): Promise<{ readonly succeeded: boolean; readonly detail: string }> {
  const texts = textsOf(c, fieldReleaseTexts)
  const { id, sealing } = await surveyOf(deps, initiative)
  const { publicKey, privateKey } = sealing
  if (privateKey === undefined) {
    const trial = initiative.state.ballotBox?.trial
    return trial === undefined
      ? { succeeded: false, detail: texts.sharesUntried }
      : {
          succeeded: true,
          detail: texts.sharesTried(
            trial.shares.join(' + '),
            trial.by.name,
            formatDay(trial.at, languageOf(c)),
          ),
        }
  }
  const place = { surveyId: id, questionnaireHash: hashes.questionnaire }
  const succeeded = await trialDecryption({ publicKey, privateKey }, place)
  return { succeeded, detail: succeeded ? texts.trialSucceeded : texts.trialFailed }
}

/** SHA-256 (hex) over the three hashes: what the second person puts their name to. */
function bindingHash(hashes: FieldHashes): string {
  return createHash('sha256').update(releaseBindingText(hashes)).digest('hex')
}

/** The newest questionnaire, recipients and notice, if all three exist. */
export function hashesOf(state: State): FieldHashes | undefined {
  const questionnaire = state.questionnaires.at(-1)?.contentHash
  const recipients = state.participantsPlans.at(-1)?.contentHash
  const notice = state.privacyNotices.at(-1)?.contentHash
  if (questionnaire === undefined || recipients === undefined || notice === undefined)
    return undefined
  return { questionnaire, recipients, notice }
}

async function page(
  c: StaffContext,
  deps: StaffDeps,
  initiative: ShownInitiative,
  errors: readonly FormError[],
  status: 200 | 422 = 200,
) {
  const hashes = hashesOf(initiative.state)
  const props = {
    frame: frameOf(c),
    initiative,
    errors,
    binding: hashes && bindingHash(hashes),
    lacking: await releaseObstacles(deps, initiative, languageOf(c)),
    recheck: recheckOf(initiative.state),
    permission: initiative.may({ kind: 'releaseField' }),
  }
  return show(c, FieldReleasePage(props), status)
}

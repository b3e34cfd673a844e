import { textsFor } from '@meinungsbild/design'
import { findDocument, type ActName, type Model } from '@meinungsbild/procedure'
import { routes } from '../routes.ts'
import { toolCheckDocument } from '../tool-check/tool-check-document.ts'
import type { Frame } from './frame.ts'
import { layoutTexts } from './layout.texts.ts'

export type AreaPage = {
  readonly href: string
  readonly label: string
  /** Other addresses at which the page counts as shown. */
  readonly also?: readonly string[]
}

/** A part of an initiative: one page, or several of which the first is its front. */
export type Area = { readonly label: string; readonly pages: readonly AreaPage[] }

/** The pages of an initiative, grouped in the order of the procedure; what its procedure does not have is left out. */
export function areasOf(
  { language }: Pick<Frame, 'language'>,
  id: string,
  model: Model,
): readonly Area[] {
  const texts = textsFor(layoutTexts, language)
  const place = { id }
  const overview = routes.initiative.href(place)
  const ifDone = (act: ActName, page: AreaPage): readonly AreaPage[] =>
    model.steps.some(({ acts }) => acts.some((each) => each.act === act)) ? [page] : []
  return [
    {
      label: texts.overview,
      pages: [
        { href: overview, label: texts.steps, also: [`${overview}/schritte`] },
        { href: routes.course.href(place), label: texts.course },
        { href: routes.people.href(place), label: texts.people },
      ],
    },
    {
      label: texts.planning,
      pages: [
        { href: routes.idea.href(place), label: texts.idea },
        ...ifDone('respond', { href: routes.responses.href(place), label: texts.responses }),
        ...ifDone('chooseTariff', { href: routes.costs.href(place), label: texts.costs }),
        ...(findDocument(model, toolCheckDocument) === undefined
          ? []
          : [{ href: routes.toolCheck.href(place), label: texts.toolCheck }]),
        {
          href: routes.dataProtection.href(place),
          label: texts.dataProtection,
          also: [`${routes.dataProtection.href(place)}/`],
        },
        ...ifDone('inviteToMeeting', { href: routes.meeting.href(place), label: texts.meeting }),
        ...ifDone('requestSupport', {
          href: routes.supportRequests.href(place),
          label: texts.support,
        }),
      ],
    },
    {
      label: texts.survey,
      pages: [
        { href: routes.questionnaire.href(place), label: texts.questionnaire },
        { href: routes.keyFigures.href(place), label: texts.keyFigures },
        ...ifDone('planAnalysis', {
          href: routes.analysisPlan.href(place),
          label: texts.analysisPlan,
        }),
        {
          href: routes.participants.href(place),
          label: texts.participants,
          also: [routes.door.href(place)],
        },
        { href: routes.privacyNotice.href(place), label: texts.privacyNotice },
        { href: routes.letters.href(place), label: texts.letters },
        { href: routes.mailing.href(place), label: texts.mailing },
        ...ifDone('chooseBallotBox', {
          href: routes.keys.href(place),
          label: texts.keys,
          also: [routes.ballotBox.href(place)],
        }),
        ...ifDone('releaseField', {
          href: routes.fieldRelease.href(place),
          label: texts.fieldRelease,
        }),
        {
          href: routes.field.href(place),
          label: texts.field,
          also: [routes.paperReturns.href(place)],
        },
      ],
    },
    {
      label: texts.evaluation,
      pages: [
        {
          href: routes.results.href(place),
          label: texts.results,
          also: [routes.weighting.href(place), routes.microdata.href(place)],
        },
        { href: routes.measures.href(place), label: texts.measures },
        { href: routes.pressRelease.href(place), label: texts.pressRelease },
      ],
    },
    {
      label: texts.documents,
      pages: [
        {
          href: routes.documents.href(place),
          label: texts.documents,
          also: ['vermerke', 'entscheidungen', 'stellungnahmen'].map(
            (each) => `${overview}/${each}`,
          ),
        },
      ],
    },
    {
      label: texts.dossier,
      pages: [
        { href: routes.dossier.href(place), label: texts.timeline },
        { href: routes.closing.href(place), label: texts.closing },
        { href: routes.deletion.href(place), label: texts.deletion },
        { href: routes.disposal.href(place), label: texts.disposal },
      ],
    },
  ]
}

import { renderOdt, renderPdf } from '@meinungsbild/documents'
import { latestVersion, mayReadResults } from '@meinungsbild/procedure'
import { filledSections } from '../documents/filled-sections.ts'
import { writtenDocument } from '../documents/written-document.ts'
import { initiativeFor } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { refused } from '../errors/refused.ts'
import { claimOf } from '../privacy-notice/claim-of.ts'
import { openAnswerBlocks } from '../result-report/open-answer-blocks.ts'
import { resultsOf } from '../results/results-of.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import type { StaffApp } from '../staff-env.ts'
import { fileName } from './file-name.ts'
import { fileNumberOf } from './file-number.ts'
import { paperOf } from './paper-of.ts'

/**
 * The newest version of a document as PDF, or with `?art=odt` to be edited in an office program. German, whatever the reader's interface is: the language of the files is
 * German (§ 23 VwVfG). `?sprache=en` gives English headings to a text written in English. A figure that cannot be
 * filled in refuses the paper: none goes out with a hole in it.
 */
export function documentPdfRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.documentPdf.pattern, async (c) => {
    const document = c.req.param('document')
    const initiative = await initiativeFor(c, deps)
    const definition = initiative && writtenDocument(initiative.model, document)
    const written = definition && latestVersion(initiative.state, document)
    if (!initiative || !definition || !written) return notFound(c)
    const { model, state } = initiative
    const language = c.req.query('sprache') === 'en' ? 'en' : 'de'
    const filled = await filledSections(deps, initiative, written.sections, language)
    if (filled.refusals.length > 0) return refused(c, 409, filled.refusals.join(' '))
    const fileNumber = await fileNumberOf(deps, initiative)
    const tellsResults = ['report', 'pressRelease'].includes(definition.layout)
    const results =
      tellsResults && mayReadResults(state) ? await resultsOf(deps, initiative) : undefined
    const bearsClaim =
      ['concept', 'report'].includes(definition.layout) && state.participantsPlans.length > 0
    const paper = paperOf({
      model,
      state,
      definition,
      language,
      fileNumber,
      version: {
        ...written,
        sections: filled.sections,
      },
      authority: await deps.storage.settings.authority(),
      claim: bearsClaim ? await claimOf(deps, initiative) : undefined,
      results,
      openAnswers:
        results === undefined || definition.layout !== 'report'
          ? []
          : await openAnswerBlocks(deps, initiative, results.questionnaire, language),
    })
    const kind = c.req.query('art') === 'odt' ? 'odt' : 'pdf'
    const bytes = kind === 'odt' ? renderOdt(paper) : await renderPdf(paper)
    const parts = [fileNumber, definition.title.de, `Fassung ${written.version}`]
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': mediaTypes[kind],
      'content-disposition': `inline; filename="${fileName(parts, kind)}"`,
    })
  })
}

const mediaTypes = {
  pdf: 'application/pdf',
  odt: 'application/vnd.oasis.opendocument.text',
} as const

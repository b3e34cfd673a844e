import type { Paper } from '@meinungsbild/documents'
import { textsFor, type UiLanguage } from '@meinungsbild/design'
import { initiativeFor } from '../../dossier/initiative-for.ts'
import { notFound } from '../../errors/not-found.ts'
import { frameOf } from '../../layout/frame.ts'
import { languageOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { fileName } from '../../papers/file-name.ts'
import { houseOf } from '../../papers/house-of.ts'
import { letterheadOf, type House } from '../../papers/letterhead.ts'
import { sendPaper, wantedPaper } from '../../papers/send-paper.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import type { StaffApp } from '../../staff-env.ts'
import { loadFacts } from '../facts/load-facts.ts'
import type { ProtectionFacts } from '../facts/protection-facts.ts'
import { recordBlocks } from './record-blocks.ts'
import { recordOf } from './record-of.ts'
import { RecordPage } from './record-page.tsx'
import { recordTexts } from './record.texts.ts'

/** Verzeichnis von Verarbeitungstätigkeiten (Art. 30 DSGVO), computed at every look. */
export function processingRecordRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.processingRecord.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const facts = await loadFacts(deps, initiative)
    const wanted = c.req.query('art')
    if (wanted === 'json') {
      const { language } = wantedPaper(c)
      const lines = recordOf(facts, language)
      const content = Object.fromEntries(lines.map(({ id, values }) => [id, values]))
      return c.json({ format: 'meinungsbild/processing-record/1', language, ...content }, 200, {
        'content-disposition': `attachment; filename="${fileName([facts.fileNumber, 'VVT'], 'json')}"`,
      })
    }
    if (wanted === 'pdf' || wanted === 'odt') {
      const { language, format } = wantedPaper(c)
      const paper = recordPaper(facts, await houseOf(deps), language)
      return sendPaper(c, paper, format, fileName([facts.fileNumber, 'VVT'], format))
    }
    const lines = recordOf(facts, languageOf(c))
    return show(c, RecordPage({ frame: frameOf(c), initiative, lines }))
  })
}

function recordPaper(facts: ProtectionFacts, house: House, language: UiLanguage): Paper {
  return {
    title: facts.title,
    language,
    style: 'memo',
    label: textsFor(recordTexts, language).title,
    letterhead: letterheadOf(house, facts.fileNumber, facts.at, language),
    blocks: recordBlocks(recordOf(facts, language)),
    createdAt: facts.at,
  }
}

import { textsFor, type UiLanguage } from '@meinungsbild/design'
import type { Paper } from '@meinungsbild/documents'
import { initiativeFor } from '../../dossier/initiative-for.ts'
import { notFound } from '../../errors/not-found.ts'
import { frameOf } from '../../layout/frame.ts'
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
import { noticeBlocks } from './notice-blocks.ts'
import { NoticesPage } from './notices-page.tsx'
import { noticesTexts } from './notices.texts.ts'

/** Hinweise nach Art. 13 und 14 DSGVO, on screen and as a paper to enclose with letters. */
export function protectionNoticesRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.protectionNotices.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const facts = await loadFacts(deps, initiative)
    if (c.req.query('art') === undefined)
      return show(c, NoticesPage({ frame: frameOf(c), initiative, facts }))
    const { language, format } = wantedPaper(c)
    const paper = noticePaper(facts, await houseOf(deps), language)
    return sendPaper(c, paper, format, fileName([facts.fileNumber, 'Datenschutzhinweise'], format))
  })
}

function noticePaper(facts: ProtectionFacts, house: House, language: UiLanguage): Paper {
  return {
    title: facts.title,
    language,
    style: 'concept',
    label: textsFor(noticesTexts, language).title,
    letterhead: letterheadOf(house, facts.fileNumber, facts.at, language),
    blocks: noticeBlocks(facts, language, 1),
    createdAt: facts.at,
  }
}

import type { Command } from '@meinungsbild/procedure'
import { answerRefusal, carryOut } from '../../dossier/carry-out.ts'
import { initiativeFor } from '../../dossier/initiative-for.ts'
import { notFound } from '../../errors/not-found.ts'
import { refused } from '../../errors/refused.ts'
import { languageOf, textsOf } from '../../layout/language.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, type StaffApp } from '../../staff-env.ts'
import { overviewPage } from '../overview/overview.ts'
import { readingTexts } from './reading.texts.ts'

/** Vorzeitiges Lesen: POST asks for it, or rules on it. */
export function earlyReadingRoutes(app: StaffApp, deps: StaffDeps): void {
  app.post(routes.earlyReading.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (initiative === undefined) return notFound(c)
    const form = formOf(c)
    const reason = (form.get('reason') ?? '').trim()
    const command = commandOf(form.get('tun') ?? '', reason)
    if (command === undefined) return refused(c, 400, textsOf(c, readingTexts).unclear)
    const permission = initiative.may({ kind: command.kind })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    return carryOut(c, deps, initiative.id, command, {
      done: routes.results.href({ id: initiative.id }),
      again: ({ field, message }) => {
        const error = { message: message[languageOf(c)], ...(field !== undefined && { field }) }
        return overviewPage(c, deps, initiative, { typed: reason, errors: [error] })
      },
    })
  })
}

type EarlyReading = Extract<Command, { kind: 'askEarlyReading' | 'ruleEarlyReading' }>

function commandOf(doing: string, reason: string): EarlyReading | undefined {
  switch (doing) {
    case 'ask':
      return { kind: 'askEarlyReading', reason }
    case 'grant':
    case 'refuse':
      return { kind: 'ruleEarlyReading', granted: doing === 'grant', reason }
    default:
      return undefined
  }
}

import type { Command } from '@meinungsbild/procedure'
import { carryOut } from '../dossier/carry-out.ts'
import { errorOf } from '../dossier/error-of.ts'
import { initiativeFor, type ShownInitiative } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { frameOf } from '../layout/frame.ts'
import { show } from '../layout/show.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, type StaffApp } from '../staff-env.ts'
import { onward } from '../tasks/onward.ts'
import { IdeaPage } from './idea-page.tsx'
import { emptyProposal, proposalFrom, wholeProposal } from './proposal-fields.ts'

/** The idea of an initiative: taken over, returned, revised. */
export function ideaRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.idea.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const values = proposalOf(initiative)
    return show(c, IdeaPage({ frame: frameOf(c), initiative, values, reason: '', errors: [] }))
  })

  app.post(routes.idea.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const { id } = initiative
    const form = formOf(c)
    const command = commandFrom(form)
    if (!command) return notFound(c)
    return carryOut(c, deps, id, command, {
      done:
        command.kind === 'takeOver'
          ? () => onward(c, deps, id, initiative.model.steps[0]?.id ?? '')
          : routes.initiative.href({ id }),
      again: (refusal) =>
        show(
          c,
          IdeaPage({
            frame: frameOf(c),
            initiative,
            errors: [errorOf(c, refusal)],
            values: command.kind === 'reviseProposal' ? proposalFrom(form) : proposalOf(initiative),
            reason: form.get('reason') ?? '',
          }),
          422,
        ),
    })
  })
}

function commandFrom(form: URLSearchParams): Command | undefined {
  switch (form.get('tun')) {
    case 'takeOver':
      return { kind: 'takeOver' }
    case 'returnToProposer':
      return { kind: 'returnToProposer', reason: (form.get('reason') ?? '').trim() }
    case 'reviseProposal':
      return { kind: 'reviseProposal', ...wholeProposal(proposalFrom(form)) }
    default:
      return undefined
  }
}

function proposalOf({ state }: ShownInitiative) {
  if (!state.initiative) return emptyProposal
  const { title, topic, question, occasion, deadline } = state.initiative
  return { title, topic, question, occasion, deadline }
}

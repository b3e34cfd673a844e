import type { FormError } from '@meinungsbild/design'
import type { Command } from '@meinungsbild/procedure'
import { carryOut } from '../dossier/carry-out.ts'
import { errorOf } from '../dossier/error-of.ts'
import { initiativeFor, type ShownInitiative } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { frameOf } from '../layout/frame.ts'
import { textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { candidates, chosen, type Candidate } from './directory.ts'
import { PeoplePage } from './people-page.tsx'
import { peopleTexts } from './people.texts.ts'

/** Who takes part in an initiative. */
export function peopleRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.people.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    return initiative ? page(c, deps, initiative, []) : notFound(c)
  })

  app.post(routes.people.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const command = commandFrom(formOf(c), await others(deps, initiative))
    if (command === 'nobodyChosen') {
      const errors = [{ field: 'person', message: textsOf(c, peopleTexts).personMissing }]
      return page(c, deps, initiative, errors)
    }
    return carryOut(c, deps, initiative.id, command, {
      done: routes.people.href({ id: initiative.id }),
      again: (refusal) => {
        const error = errorOf(c, refusal)
        const field = command.kind === 'assignParticipant' ? 'person' : error.field
        return page(c, deps, initiative, [{ ...error, field }])
      },
    })
  })
}

async function page(
  c: StaffContext,
  deps: StaffDeps,
  initiative: ShownInitiative,
  errors: readonly FormError[],
): Promise<Response> {
  const text = (name: string) => formOf(c).get(name) ?? ''
  const typed = { person: text('person'), account: text('account'), reason: text('reason') }
  const free = await others(deps, initiative)
  return show(
    c,
    PeoplePage({ frame: frameOf(c), initiative, candidates: free, typed, errors }),
    errors.length > 0 ? 422 : 200,
  )
}

/** Those of the directory who do not take part yet. */
async function others(deps: StaffDeps, { state }: ShownInitiative): Promise<readonly Candidate[]> {
  const all = candidates(await deps.storage.accounts.list())
  const on = new Set(state.participants.map(({ account }) => account))
  return all.filter(({ account }) => !on.has(account.id))
}

function commandFrom(form: URLSearchParams, free: readonly Candidate[]): Command | 'nobodyChosen' {
  if (form.get('tun') === 'removeParticipant') {
    const reason = (form.get('reason') ?? '').trim()
    return { kind: 'removeParticipant', account: form.get('account') ?? '', reason }
  }
  const [one] = chosen(free, form.getAll('person'))
  return one ? { kind: 'assignParticipant', participant: one.participant } : 'nobodyChosen'
}

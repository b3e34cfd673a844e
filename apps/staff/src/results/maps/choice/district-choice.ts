import type { FormError } from '@meinungsbild/design'
import { variables, type Variable } from '@meinungsbild/questionnaire'
import type { DistrictChoice, DistrictSet } from '@meinungsbild/storage'
import { notFound } from '../../../errors/not-found.ts'
import { refused } from '../../../errors/refused.ts'
import { frameOf } from '../../../layout/frame.ts'
import { textsOf } from '../../../layout/language.ts'
import { show } from '../../../layout/show.ts'
import { roleOf } from '../../../open-answers/rights.ts'
import { routes } from '../../../routes.ts'
import type { StaffDeps } from '../../../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../../../staff-env.ts'
import { resultsFor, type ResultsAtHand } from '../../reading/results-for.ts'
import { districtNames, fittingSet, matched, mayBePlaces } from '../fitting-set.ts'
import { choiceTexts } from './choice.texts.ts'
import { DistrictChoicePage } from './district-choice-page.tsx'
import { districtField } from './district-field.ts'

/** What decides of a page on which districts are assigned. */
type ChoiceAtHand = {
  readonly at: ResultsAtHand
  readonly variable: Variable
  readonly sets: readonly DistrictSet[]
  readonly choice: DistrictChoice | undefined
}

/** Which districts the answers to a question stand for: said once for an initiative, shown wherever its results are. */
export function districtChoiceRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.districtChoice.pattern, (c) =>
    choiceFor(c, deps, (hand) => page(c, deps, hand, c.req.query('einteilung') ?? '', [])),
  )

  app.post(routes.districtChoice.pattern, (c) =>
    choiceFor(c, deps, async (hand) => {
      const barred = barredFrom(hand.at)
      if (barred !== undefined)
        return refused(c, barred === 'closed' ? 409 : 403, textsOf(c, choiceTexts)[barred])
      const { id, at, actor: by } = hand.at.initiative
      const variable = hand.variable.id
      const { districtChoices } = deps.storage
      const done = routes.districtChoice.href({ id, variable }, { erledigt: 'saved' })
      switch (formOf(c).get('tun')) {
        case 'auto':
          await districtChoices.remove(id, variable)
          return c.redirect(done, 303)
        case 'none':
          await districtChoices.put(id, { variable, set: '', districts: {}, by, at })
          return c.redirect(done, 303)
        default: {
          const set = hand.sets.find((each) => each.id === formOf(c).get('set'))
          if (set === undefined) {
            const message = textsOf(c, choiceTexts).setMissing
            return page(c, deps, hand, '', [{ field: 'einteilung', message }])
          }
          const { districts, errors } = readChoice(c, hand.variable, set)
          if (errors.length > 0) return page(c, deps, hand, set.id, errors)
          await districtChoices.put(id, { variable, set: set.id, districts, by, at })
          return c.redirect(done, 303)
        }
      }
    }),
  )
}

/** The variable of the address, if its answers could be places at all. */
function choiceFor(
  c: StaffContext,
  deps: StaffDeps,
  work: (hand: ChoiceAtHand) => Response | Promise<Response>,
): Promise<Response> {
  return resultsFor(c, deps, async (at) => {
    const asked = variables(at.results.questionnaire)
    const variable = asked.find(({ id }) => id === c.req.param('variable'))
    if (variable === undefined || !mayBePlaces(variable)) return notFound(c)
    const choices = await deps.storage.districtChoices.of(at.initiative.id)
    const choice = choices.find((each) => each.variable === variable.id)
    return work({ at, variable, sets: await deps.storage.districtSets.all(), choice })
  })
}

/** Why the person before the page may not assign; undefined if they may. */
function barredFrom({ initiative }: ResultsAtHand): 'closed' | 'readOnly' | undefined {
  if (initiative.state.status === 'closed') return 'closed'
  const role = roleOf(initiative)
  return role === 'pressOffice' || role === 'statisticsOffice' ? undefined : 'readOnly'
}

/** The districts that were chosen, by the codes of the answers; each for one answer only. */
function readChoice(c: StaffContext, { categories }: Variable, set: DistrictSet) {
  const names = new Set(districtNames(set))
  const districts: Record<string, string> = {}
  const errors: FormError[] = []
  const taken = new Set<string>()
  for (const [place, { code }] of categories.entries()) {
    const name = formOf(c).get(districtField(place)) ?? ''
    if (!names.has(name)) continue
    if (taken.has(name))
      errors.push({
        field: districtField(place),
        message: textsOf(c, choiceTexts).twice(name),
      })
    taken.add(name)
    districts[code] = name
  }
  return { districts, errors }
}

async function page(
  c: StaffContext,
  deps: StaffDeps,
  { at, variable, sets, choice }: ChoiceAtHand,
  wanted: string,
  errors: readonly FormError[],
) {
  const fit = fittingSet(variable, sets, choice)
  const set = sets.find(({ id }) => id === wanted) ?? fit?.set ?? sets[0]
  const proposed = fit !== undefined && fit.set.id === set?.id ? fit : set && matched(variable, set)
  const districts = new Map([...(proposed?.codes ?? [])].map(([name, code]) => [code, name]))
  const form = formOf(c)
  const by = choice && (await deps.storage.accounts.find(choice.by))?.name
  return show(
    c,
    DistrictChoicePage({
      frame: frameOf(c),
      initiative: at.initiative,
      variable,
      sets,
      choice: choice && { ...choice, by: by ?? choice.by },
      fit,
      set,
      values: variable.categories.map(({ code }, place) =>
        form.has('set') ? (form.get(districtField(place)) ?? '') : (districts.get(code) ?? ''),
      ),
      barred: barredFrom(at),
      errors,
      done: c.req.query('erledigt') === 'saved',
    }),
    errors.length > 0 ? 422 : 200,
  )
}

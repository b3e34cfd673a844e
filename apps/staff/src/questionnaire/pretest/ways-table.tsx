import { DataTable, Notice, textsFor } from '@meinungsbild/design'
import { carriedText, inLanguage, toForm } from '@meinungsbild/questionnaire'
import { routes } from '../../routes.ts'
import { describeCondition } from '../condition/describe-condition.ts'
import { shortened } from '../condition/variable-label.ts'
import { answersInWords } from './answers-in-words.ts'
import { pageName } from './page-name.ts'
import type { PretestView } from './pretest-page.tsx'
import { waysTexts } from './ways.texts.ts'
import type { Way } from './ways.ts'

type PlacedWay = {
  readonly way: Way
  readonly name: string
  /** The page to look at in the preview; undefined for what has none. */
  readonly page: string | undefined
}

/** Every place that somebody may or may not get to, with answers that lead there. */
export function WaysTable(view: PretestView) {
  const { frame, ways } = view
  const texts = textsFor(waysTexts, frame.language)
  const places = placesOf(view)
  const missed = places.filter(({ way }) => !way.reached).length
  return (
    <section class="stack" id="wege">
      <h2>{texts.ways}</h2>
      <p>
        {texts.waysLead(ways.tried)} {ways.exhaustive ? texts.exhaustive : texts.notExhaustive}
      </p>
      {missed === 0 ? (
        <Notice tone="success" title={texts.allReached} />
      ) : (
        <Notice tone="warning" title={texts.someNot(missed)} />
      )}
      <DataTable<PlacedWay>
        caption={texts.ways}
        captionHidden
        rows={places}
        columns={[
          {
            head: texts.place,
            cell: ({ name, way }) => (
              <>
                {name}
                {way.condition !== undefined && (
                  <span class="muted condition-line">
                    {texts.condition(
                      describeCondition(way.condition, view.draft.questionnaire, frame.language),
                    )}
                  </span>
                )}
              </>
            ),
          },
          { head: texts.way, cell: (place) => <WayCell view={view} place={place} /> },
        ]}
      />
    </section>
  )
}

function WayCell({ view, place }: { readonly view: PretestView; readonly place: PlacedWay }) {
  const { frame, draft, version } = view
  const texts = textsFor(waysTexts, frame.language)
  const { way, page, name } = place
  const { questionnaire, loaded } = draft
  if (!way.reached) return <>{texts[way.why]}</>
  const said = answersInWords(questionnaire, way.answers)
  const query = {
    fassung: version,
    seite: page ?? '',
    antworten: carriedText(toForm(questionnaire, way.answers)),
  }
  return (
    <>
      {said.length === 0 ? texts.atOnce : said.join('; ')}
      {page !== undefined && (
        <>
          {' '}
          <a
            class="kern-link"
            href={routes.preview.href({ id: loaded.id }, query)}
            aria-label={texts.lookAt(name)}
          >
            {texts.look}
          </a>
        </>
      )}
    </>
  )
}

/** Pages with their questions in order, then endings and quotas. */
function placesOf({ frame, draft, ways }: PretestView): readonly PlacedWay[] {
  const texts = textsFor(waysTexts, frame.language)
  const { questionnaire } = draft
  const [language] = questionnaire.languages
  const questions = new Map(ways.questions.map((way) => [way.id, way]))
  const inPages = questionnaire.pages.flatMap(
    ({ id, questions: own }, index): readonly PlacedWay[] => {
      const way = ways.pages[index]
      const name = pageName(questionnaire, id, frame.language) ?? id
      return [
        ...(way === undefined ? [] : [{ way, name, page: id }]),
        ...own.flatMap((question) => {
          const ofQuestion = questions.get(question.id)
          if (ofQuestion === undefined) return []
          const text = shortened(inLanguage(question.text, language)) || question.id
          return [{ way: ofQuestion, name: texts.question(text), page: id }]
        }),
      ]
    },
  )
  const endings = ways.endings.map((way) => {
    const ending = questionnaire.endings?.find(({ id }) => id === way.id)
    const title = ending === undefined ? way.id : inLanguage(ending.title, language) || way.id
    return { way, name: texts.ending(title), page: undefined }
  })
  const quotas = ways.quotas.map((way) => ({ way, name: texts.quota(way.id), page: undefined }))
  return [...inPages, ...endings, ...quotas]
}

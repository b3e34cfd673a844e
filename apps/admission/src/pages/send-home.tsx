import { CitizenLayout } from '@meinungsbild/design'
import { surveyState } from '@meinungsbild/exchange'
import type { Context } from 'hono'
import type { AdmissionDeps } from '../admission-deps.ts'
import { languageField, routes } from '../routes.ts'
import { doorTitle, houseFrame } from './frame.ts'
import { homeWords } from './home.texts.ts'
import { sendPage } from './send-page.ts'

/** For who has lost the end of the address: the doors that are open now. */
export async function sendHome(c: Context, { doors, now }: AdmissionDeps): Promise<Response> {
  const language = c.req.query(languageField) === 'en' ? 'en' : 'de'
  const words = homeWords(language)
  const doorsNow = await doors.list()
  const open = doorsNow.filter((door) => surveyState(door, now().toISOString()) === 'open')
  return sendPage(
    c,
    <CitizenLayout {...houseFrame} language={language} title={words.title}>
      <h1 class="kern-heading-large">{words.title}</h1>
      <p class="kern-body">{open.length > 0 ? words.lead : words.none}</p>
      <ul class="listing__entries">
        {open.map((door) => (
          <li class="listing__entry">
            <a class="kern-link listing__link" href={routes.entry.href(door.slug)}>
              {doorTitle(door, language)}
            </a>
          </li>
        ))}
      </ul>
    </CitizenLayout>,
  )
}

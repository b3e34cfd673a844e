import type { BallotBoxHeads } from '@meinungsbild/exchange'
import { TableView } from '../../content/table-view.tsx'
import { formatDay } from '../../dates.ts'
import { uiLanguage } from '../../texts.ts'
import type { CitizenFrame } from '../citizen-frame.ts'
import { CitizenPage } from '../citizen-page.tsx'
import { receiptWords } from '../receipt.texts.ts'
import { inGroups } from '../receipt.tsx'

export type HeadsPageProps = {
  readonly frame: CitizenFrame
  /** `undefined` until the first one is signed. */
  readonly heads: BallotBoxHeads | undefined
  /** Public key of the inside that has signed them: SPKI, base64url. */
  readonly insideKey: string | undefined
  readonly documentHref: string
  readonly leavesHref: string
  readonly checkHref: string
}

/** What the inside has signed over the ballot box, for everybody who wants to check that nothing is taken out. */
export function HeadsPage(props: HeadsPageProps) {
  const { frame, heads, insideKey, documentHref, leavesHref, checkHref } = props
  const { language } = frame
  const words = receiptWords(language)
  return (
    <CitizenPage frame={frame} title={words.headsTitle}>
      <h1 class="kern-heading-large">{words.headsTitle}</h1>
      {heads?.alarm === true && (
        <div class="kern-alert kern-alert--danger" role="alert">
          <div class="kern-alert__header">
            <span class="kern-icon kern-icon--danger" aria-hidden="true" />
            <h2 class="kern-title">{words.alarmTitle}</h2>
          </div>
          <div class="kern-alert__body">
            <p class="kern-body">{words.alarmText}</p>
          </div>
        </div>
      )}
      <p class="kern-body">{words.headsLead}</p>
      {heads === undefined || heads.heads.length === 0 ? (
        <p class="kern-body">{words.headsNone}</p>
      ) : (
        <>
          <TableView
            language={language}
            table={{
              kind: 'table',
              caption: words.headsTitle,
              head: [words.day, words.size, words.rootHead],
              rows: heads.heads
                .toReversed()
                .map(({ day, size, root }) => [
                  formatDay(day, uiLanguage(language)),
                  size.toLocaleString(language),
                  `\`${inGroups(root)}\``,
                ]),
              numeric: [1],
            }}
          />
          <h2 class="kern-heading-small">{words.forChecking}</h2>
          <ul class="kern-list kern-list--bullet">
            <li>
              <a class="kern-link" href={documentHref}>
                {words.signedDocument}
              </a>
            </li>
            <li>
              <a class="kern-link" href={leavesHref}>
                {words.leaves}
              </a>
            </li>
          </ul>
          {insideKey !== undefined && (
            <>
              <p class="kern-body">{words.signedBy}:</p>
              <p class="receipt__value">{insideKey}</p>
            </>
          )}
        </>
      )}
      <p class="kern-body">
        <a class="kern-link" href={checkHref}>
          {words.toCheck}
        </a>
      </p>
    </CitizenPage>
  )
}

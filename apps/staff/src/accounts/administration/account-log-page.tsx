import { textsFor } from '@meinungsbild/design'
import type { AccountLogLine } from '@meinungsbild/storage'
import type { Frame } from '../../layout/frame.ts'
import { PageLinks, pageField } from '../../layout/page-links.tsx'
import type { ListPage } from '../../layout/page-of.ts'
import { StaffPage } from '../../layout/staff-page.tsx'
import { routes } from '../../routes.ts'
import { AccountLogTable } from './account-log-table.tsx'
import { accountLogTexts } from './account-log.texts.ts'
import { administrationTexts } from './administration.texts.ts'

type LogPageProps = {
  readonly frame: Frame
  readonly list: ListPage<AccountLogLine>
  readonly names: ReadonlyMap<string, string>
}

/** All that was ever done in the administration of accounts. */
export function AccountLogPage({ frame, list, names }: LogPageProps) {
  const texts = textsFor(accountLogTexts, frame.language)
  return (
    <StaffPage frame={frame} title={texts.title} width="wide">
      <p>{texts.lead}</p>
      <AccountLogTable
        language={frame.language}
        lines={list.items}
        names={names}
        caption={texts.title}
      />
      <PageLinks
        frame={frame}
        list={list}
        href={(number) => routes.accountLog.href({ [pageField]: number })}
      />
      <p>
        <a class="kern-link" href={routes.accountRecords.href()}>
          {textsFor(administrationTexts, frame.language).back}
        </a>
      </p>
    </StaffPage>
  )
}

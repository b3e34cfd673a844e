import {
  Badge,
  Button,
  ButtonLink,
  DataTable,
  EmptyState,
  TextField,
  textsFor,
} from '@meinungsbild/design'
import { roles, roleTitle } from '@meinungsbild/procedure'
import type { AccountRecord } from '@meinungsbild/storage'
import type { Frame } from '../../layout/frame.ts'
import { PageLinks, pageField } from '../../layout/page-links.tsx'
import type { ListPage } from '../../layout/page-of.ts'
import { StaffPage } from '../../layout/staff-page.tsx'
import { routes } from '../../routes.ts'
import { searchField } from '../../search/search-field.ts'
import { administrationTexts } from './administration.texts.ts'

type AccountsPageProps = {
  readonly frame: Frame
  readonly query: string
  readonly list: ListPage<AccountRecord>
}

const tones = { active: 'success', invited: 'info', deactivated: 'warning' } as const

/** Everybody who can sign in, or could. */
export function AccountsPage({ frame, query, list }: AccountsPageProps) {
  const { language } = frame
  const texts = textsFor(administrationTexts, language)
  return (
    <StaffPage frame={frame} title={texts.title} width="wide">
      <p>{texts.lead}</p>
      <p>
        <ButtonLink href={routes.newAccount.href()} style="primary">
          {texts.invite}
        </ButtonLink>
      </p>
      <search>
        <form class="field-with-button" method="get" action={routes.accountRecords.href()}>
          <TextField
            name={searchField}
            type="search"
            label={texts.find}
            value={query}
            autocomplete="off"
          />
          <Button style="secondary">{texts.findButton}</Button>
        </form>
      </search>
      {query !== '' && (
        <p>
          <output>{texts.found(list.all.toLocaleString(language), list.all === 1)}</output>{' '}
          <a class="kern-link" href={routes.accountRecords.href()}>
            {texts.showAll}
          </a>
        </p>
      )}
      {list.all === 0 ? (
        <EmptyState title={texts.nobody} />
      ) : (
        <DataTable<AccountRecord>
          caption={texts.title}
          captionHidden
          rows={list.items}
          columns={[
            {
              head: texts.name,
              cell: ({ account: { id, name } }) => (
                <a class="kern-link" href={routes.accountRecord.href({ account: id })}>
                  {name}
                </a>
              ),
            },
            { head: texts.login, cell: ({ account }) => account.login },
            {
              head: texts.place,
              cell: ({ account: { office, unit } }) => [office, unit].filter(Boolean).join(', '),
            },
            {
              head: texts.rights,
              cell: ({ account }) => rightsWords(account, language),
            },
            {
              head: texts.state,
              cell: ({ state }) => <Badge tone={tones[state]} label={texts[state]} />,
            },
          ]}
        />
      )}
      <PageLinks
        frame={frame}
        list={list}
        href={(number) => routes.accountRecords.href({ [searchField]: query, [pageField]: number })}
      />
      <p>
        <a class="kern-link" href={routes.accountLog.href()}>
          {texts.log}
        </a>
      </p>
      <p>
        <a class="kern-link" href={routes.signInRules.href()}>
          {texts.signInRules}
        </a>
      </p>
    </StaffPage>
  )
}

/** Roles and rights of an account in a few words. */
export function rightsWords(
  { roles: own, deputy, administrator }: AccountRecord['account'],
  language: Frame['language'],
): string {
  const texts = textsFor(administrationTexts, language)
  const titles = roles.filter((role) => own.includes(role)).map((role) => roleTitle(role)[language])
  const rights = [deputy && texts.deputyShort, administrator && texts.administratorShort]
  return [...titles, ...rights].filter(Boolean).join(', ') || texts.none
}

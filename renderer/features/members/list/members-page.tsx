import { Button } from '@mantine/core'
import { IconDownload, IconFileImport, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { api } from '../../../api/client'
import { useClock } from '../../../ui/calendar/use-clock'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { EmptyState } from '../../../ui/empty-state'
import { PageHeader } from '../../../ui/page-header'
import { MemberPanel, newPerson } from '../panel/member-panel'
import { MemberFacets } from './member-facets'
import { MemberTable } from './member-table'
import classes from './members.module.css'
import { SelectionBar } from './selection-bar'
import { useChosen } from './use-chosen'
import { everyone, useDirectory } from './use-directory'
import { useExportPeople } from './use-export-people'

const importPath = '/communaute/import'
const newPath = `/communaute?personne=${newPerson}`

/** The directory: facets at the left, people in the middle, one of them at the right. */
export function MembersPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const openId = search.get('personne')
  const directory = useDirectory()
  const { chosen, clear, toggle, toggleAll } = useChosen(directory)
  const isReadOnly = useReadOnly()
  const exportPeople = useExportPeople()
  const sentence = useSentence()
  const { filter, setFilter, first, asked } = directory
  const isEmpty = useIsEmpty()
  const total = first?.total ?? 0
  const refilter = (next: typeof filter) => {
    clear()
    setFilter(next)
  }
  return (
    <div className={classes['page']}>
      <PageHeader title={t('members.title')} sentence={sentence}>
        {!isEmpty && (
          <Button
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
            disabled={total === 0}
            onClick={() => void exportPeople(asked)}
          >
            {t('members.export')}
          </Button>
        )}
        {!isReadOnly && !isEmpty && (
          <>
            <Button
              component={Link}
              to={importPath}
              variant="default"
              leftSection={<IconFileImport size={16} aria-hidden />}
            >
              {t('members.import')}
            </Button>
            <Button
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => void navigate(newPath)}
            >
              {t('members.new')}
            </Button>
          </>
        )}
      </PageHeader>
      <div className={classes['body']}>
        {isEmpty && (
          <section className={classes['middle']} aria-label={t('members.list.table')}>
            <EmptyState title={t('members.emptyTitle')} text={t('members.emptyText')}>
              {!isReadOnly && (
                <>
                  <Button component={Link} to={importPath}>
                    {t('members.import')}
                  </Button>
                  <Button variant="default" component={Link} to={newPath}>
                    {t('members.add')}
                  </Button>
                </>
              )}
            </EmptyState>
          </section>
        )}
        {!isEmpty && (
          <>
            <MemberFacets filter={filter} onChange={refilter} />
            <section className={classes['middle']} aria-label={t('members.list.table')}>
              <SelectionBar total={total} chosen={chosen} onClear={clear} />
              {first?.total === 0 ? (
                <div className={classes['none']}>
                  <p>{t('members.list.none')}</p>
                  <Button variant="default" size="xs" onClick={() => refilter(everyone)}>
                    {t('members.list.clear')}
                  </Button>
                </div>
              ) : (
                <MemberTable
                  directory={directory}
                  openId={openId}
                  chosen={chosen}
                  onToggle={toggle}
                  onToggleAll={() => void toggleAll()}
                />
              )}
            </section>
          </>
        )}
        {openId !== null && <MemberPanel key={openId} id={openId} />}
      </div>
    </div>
  )
}

function useCounts() {
  const { today } = useClock()
  return useQuery(
    api.members.facets.queryOptions({
      input: { today, presence: 'all' },
      placeholderData: (last) => last,
    }),
  ).data
}

/** The team alone makes no community yet. */
function useIsEmpty(): boolean {
  const counts = useCounts()
  return counts !== undefined && counts.presentCount + counts.leftCount <= counts.teamCount
}

function useSentence(): string {
  const { t } = useTranslation()
  const counts = useCounts()
  if (counts === undefined) return ''
  const present = t('members.count', { count: counts.presentCount })
  if (counts.leftCount === 0) return present
  return t('members.leftToo', { present, count: counts.leftCount })
}

import { Button } from '@mantine/core'
import { IconBooks, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Source } from '../../../preload/contract/sources'
import { api } from '../../api/client'
import { useReadOnly } from '../../ui/calendar/use-read-only'
import { EmptyState } from '../../ui/empty-state'
import { PageHeader } from '../../ui/page-header'
import { useAddress } from '../../ui/use-address'
import { DueList } from './due-list'
import { SourceDrawer } from './form/source-drawer'
import { LookDialog, type Looking } from './looks/look-dialog'
import { SourcePanel } from './panel/source-panel'
import { SourceTable } from './source-table'
import classes from './sources.module.css'

/** Stands for an id in the address while a source is being added. */
const newSource = 'nouvelle'

/** The sources followed: those to look at this week, all of them, and one beside. */
export function SourcesPage() {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const { search, change } = useAddress<'source' | 'modifier'>()
  const { data: sources } = useQuery(api.sources.list.queryOptions())
  const [looking, setLooking] = useState<Looking | null>(null)
  const openId = search.get('source')
  const open = sources?.find(({ id }) => id === openId)
  const isEditing = open !== undefined && search.has('modifier')
  const add = () => change({ source: newSource })
  const look = (source: Source) => setLooking({ source, look: null })
  return (
    <div className={classes['page']}>
      <PageHeader title={t('sources.title')} sentence={t('sources.lead')}>
        <Button
          component={Link}
          to="/ressources"
          variant="default"
          leftSection={<IconBooks size={16} aria-hidden />}
        >
          {t('sources.toLibrary')}
        </Button>
        {!isReadOnly && sources && sources.length > 0 && (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
            {t('sources.add')}
          </Button>
        )}
      </PageHeader>
      <div className={classes['body']}>
        <div className={classes['middle']}>
          {sources?.length === 0 && (
            <EmptyState title={t('sources.emptyTitle')} text={t('sources.emptyText')}>
              {!isReadOnly && (
                <>
                  <Button onClick={add}>{t('sources.add')}</Button>
                  <Button component={Link} to="/ressources/import" variant="default">
                    {t('sources.importOpml')}
                  </Button>
                </>
              )}
            </EmptyState>
          )}
          {sources && sources.length > 0 && (
            <>
              <DueList openId={openId} onLook={look} />
              <SourceTable sources={sources} openId={openId} />
            </>
          )}
        </div>
        {openId !== null && openId !== newSource && (
          <SourcePanel
            key={openId}
            id={openId}
            onClose={() => change({ source: '', modifier: '' })}
            onEdit={() => change({ modifier: '1' })}
            onLook={setLooking}
          />
        )}
        {!isReadOnly && openId === newSource && (
          <SourceDrawer
            source={null}
            onClose={() => change({ source: '' })}
            onSaved={(id) => change({ source: id })}
          />
        )}
        {!isReadOnly && isEditing && (
          <SourceDrawer
            // Not the key of the panel, which stands beside it.
            key={`edit-${open.id}`}
            source={open}
            onClose={() => change({ modifier: '' })}
            onSaved={() => change({ modifier: '' })}
          />
        )}
      </div>
      <LookDialog looking={looking} onClose={() => setLooking(null)} />
    </div>
  )
}

import { ActionIcon, Tooltip } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Source, SourceLook } from '../../../../preload/contract/sources'
import { api, client } from '../../../api/client'
import { capitalised, formatDay } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { PersonName } from '../../../ui/person/person-name'
import { useWrite } from '../../../ui/use-write'
import classes from './looks.module.css'

interface LookListProps {
  source: Source
  onEdit: (look: SourceLook) => void
}

/** The looks at a source, the latest first, with what was found at each. */
export function LookList({ source, onEdit }: LookListProps) {
  const { t } = useTranslation()
  const { data: looks } = useQuery(
    api.sources.looks.queryOptions({ input: { sourceId: source.id } }),
  )
  if (!looks) return null
  return (
    <section aria-labelledby="looks">
      <h3 id="looks" className={classes['title']}>
        {t('sources.looks.title')}
        {looks.length > 0 && <span className={classes['count']}>{looks.length}</span>}
      </h3>
      {looks.length === 0 ? (
        <p className={classes['quiet']}>{t('sources.looks.none')}</p>
      ) : (
        <ul className={classes['list']}>
          {looks.map((look) => (
            <Look key={look.id} look={look} onEdit={() => onEdit(look)} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Look({ look, onEdit }: { look: SourceLook; onEdit: () => void }) {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const write = useWrite()
  const { id, lookedOn, byId, note, foundCount } = look
  const day = formatDay(lookedOn, 'date', currentLanguage())
  const remove = () =>
    void write({
      run: () => client.sources.removeLook({ id }),
      done: t('sources.looks.removed', { day }),
    })
  const editLabel = t('sources.looks.edit', { day })
  const removeLabel = t('sources.looks.remove', { day })
  return (
    <li className={classes['look']}>
      <div className={classes['line']}>
        <span className={classes['day']}>{capitalised(day)}</span>
        {!isReadOnly && (
          <>
            <Tooltip label={editLabel}>
              <ActionIcon size={24} aria-label={editLabel} onClick={onEdit}>
                <IconPencil size={15} aria-hidden />
              </ActionIcon>
            </Tooltip>
            <Tooltip label={removeLabel}>
              <ActionIcon size={24} aria-label={removeLabel} onClick={remove}>
                <IconTrash size={15} aria-hidden />
              </ActionIcon>
            </Tooltip>
          </>
        )}
      </div>
      <p className={classes['quiet']}>
        {t('sources.looks.found', { count: foundCount })}
        {byId !== null && (
          <>
            <span aria-hidden> · </span>
            <PersonName id={byId} />
          </>
        )}
      </p>
      {note !== '' && <p className={classes['note']}>{note}</p>}
    </li>
  )
}

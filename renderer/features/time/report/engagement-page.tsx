import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Engagement } from '../../../../preload/contract/time-total-shapes'
import { api, client } from '../../../api/client'
import { currentLanguage } from '../../../text/language'
import { formatHours } from '../../../text/dates'
import { useClock } from '../../../ui/calendar/use-clock'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { Dialog } from '../../../ui/dialog/dialog'
import { EmptyState } from '../../../ui/empty-state'
import { PageHeader } from '../../../ui/page-header'
import { TimeTabs } from '../../../ui/time/time-tabs'
import { useAnimators } from '../../../ui/time/use-animators'
import { useWrite } from '../../../ui/use-write'
import { EngagementFields } from './engagement-dialog'
import classes from './engagement.module.css'
import { formatMoney } from './format-money'
import type { EngagementForm } from './read-engagement'
import reportClasses from './report-page.module.css'
import { useEngagementWords } from './use-engagement-words'

/** The hours each animator is engaged for over time; rates only to their owner. */
export function EngagementPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { people } = useAnimators()
  return (
    <>
      <PageHeader title={t('timeReport.letter.title')} sentence={t('timeReport.letter.lead')} />
      <div className={reportClasses['tabs']}>
        <TimeTabs />
      </div>
      {people?.length === 0 && (
        <EmptyState title={t('time.nobody')} text={t('time.nobodyText')}>
          <Button onClick={() => void navigate('/reglages')}>{t('time.toSettings')}</Button>
        </EmptyState>
      )}
      <div className={classes['page']}>
        {(people ?? []).map(({ id, name }) => (
          <PersonEngagements key={id} personId={id} name={name} />
        ))}
      </div>
    </>
  )
}

function PersonEngagements({ personId, name }: { personId: string; name: string }) {
  const { t } = useTranslation()
  const { today } = useClock()
  const isReadOnly = useReadOnly()
  const status = useQuery(api.workspace.status.queryOptions())
  const isOwner = status.data?.current?.authorId === personId
  const { data } = useQuery(api.time.engagements.queryOptions({ input: { personId } }))
  const [edited, setEdited] = useState<Engagement | 'new' | null>(null)
  if (!data) return null
  const latestFirst = data.toReversed()
  const [latest] = latestFirst
  const current = latestFirst.find(
    ({ fromOn, toOn }) => fromOn <= today && (toOn === null || toOn >= today),
  )
  const engagement = edited === 'new' ? null : edited
  return (
    <section aria-labelledby={`engagement-${personId}`}>
      <div className={classes['heading']}>
        <h2 id={`engagement-${personId}`}>{t('timeReport.letter.whose', { name })}</h2>
        {!isReadOnly && (
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setEdited('new')}
            aria-label={`${t(latest ? 'timeReport.letter.add' : 'timeReport.letter.addFirst')}, ${name}`}
          >
            {t(latest ? 'timeReport.letter.add' : 'timeReport.letter.addFirst')}
          </Button>
        )}
      </div>
      {latest === undefined && <p className={classes['quiet']}>{t('timeReport.letter.none')}</p>}
      {latest !== undefined && (
        <ul className={classes['card']}>
          {latestFirst.map((one) => (
            <Row
              key={one.id}
              engagement={one}
              isCurrent={one === current}
              onEdit={isReadOnly ? null : () => setEdited(one)}
            />
          ))}
        </ul>
      )}
      <Dialog
        title={t('timeReport.letter.dialogTitle')}
        isOpen={edited !== null}
        onClose={() => setEdited(null)}
      >
        <EngagementFields
          {...{ personId, engagement, isOwner }}
          initial={formOf(engagement, latest, today)}
          onClose={() => setEdited(null)}
        />
      </Dialog>
    </section>
  )
}

interface RowProps {
  engagement: Engagement
  isCurrent: boolean
  /** Null where nothing can be written. */
  onEdit: (() => void) | null
}

function Row({ engagement, isCurrent, onEdit }: RowProps) {
  const { t } = useTranslation()
  const write = useWrite()
  const words = useEngagementWords()
  const { id, rateCents } = engagement
  const span = words.spanOf(engagement)
  const remove = () =>
    write({
      run: () => client.time.removeEngagement({ id }),
      done: t('timeReport.letter.removed'),
    })
  return (
    <li className={classes['row']}>
      <div className={classes['words']}>
        <p className={classes['hours']}>
          {words.hoursOf(engagement)}
          {isCurrent && <span className={classes['chip']}>{t('timeReport.letter.current')}</span>}
        </p>
        <p className={classes['quiet']}>
          {span}
          {rateCents !== null &&
            ` · ${t('timeReport.letter.rate', { rate: formatMoney(rateCents, currentLanguage()) })}, ${t('timeReport.letter.ratePrivate')}`}
        </p>
      </div>
      {onEdit && (
        <>
          <Button
            variant="default"
            size="xs"
            onClick={onEdit}
            aria-label={t('timeReport.letter.editOf', { span })}
          >
            {t('timeReport.letter.edit')}
          </Button>
          <Button
            variant="subtle"
            size="xs"
            onClick={() => void remove()}
            aria-label={`${t('timeReport.letter.remove')}, ${span}`}
          >
            {t('timeReport.letter.remove')}
          </Button>
        </>
      )}
    </li>
  )
}

/** The engagement to change; a new one begins today with what the latest says. */
function formOf(
  engagement: Engagement | null,
  latest: Engagement | undefined,
  today: string,
): EngagementForm {
  const known = engagement ?? latest
  const rateCents = known?.rateCents ?? null
  return {
    per: known?.per ?? 'week',
    hours: known === undefined ? '' : hoursTyped(known.minutes),
    fromOn: engagement?.fromOn ?? (latest ? today : `${today.slice(0, 4)}-01-01`),
    toOn: engagement?.toOn ?? '',
    rate: rateCents === null ? '' : amountTyped(rateCents),
  }
}

/** Nothing is rounded on its way through the form: 10, or 7 h 20. */
function hoursTyped(minutes: number): string {
  return minutes % 60 === 0 ? `${minutes / 60}` : formatHours(minutes)
}

function amountTyped(cents: number): string {
  return (cents / 100).toLocaleString(currentLanguage(), {
    useGrouping: false,
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
  })
}

import { ActionIcon, Button } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconDownload, IconPencil, IconX } from '@tabler/icons-react'
import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { type Intent, type Selection, useSelection } from '../../../ui/calendar/selection'
import { useExportIcs } from '../../../ui/calendar/use-export-ics'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { focusOccurrence } from '../../../ui/calendar/occurrence-element'
import type { Occurrence } from '../../../../preload/contract/calendar'
import type { Ritual, Series } from '../../../../preload/contract/rituals'
import { KindMark } from '../../../ui/kind-mark'
import { NextDates } from './next-dates'
import { OccurrenceDialogs } from './occurrence-dialogs'
import { OccurrenceSection } from './occurrence-section'
import classes from './panel.module.css'
import { PanelMenu } from './panel-menu'
import { useOccurrenceDetail } from './use-occurrence-detail'
import { RitualFacts } from './ritual-facts'
import { RitualResources } from './ritual-resources'
import { RitualTime } from './ritual-time'
import { useOccurrenceQuestions } from './use-occurrence-questions'
import { type SelectedRitual, useSelectedRitual } from './use-selected-ritual'

/** The ritual selected in the calendar, beside it: what it is, this date, the next ones. */
export function RitualPanel() {
  const selection = useSelection()
  return selection && <OpenPanel selection={selection} />
}

function OpenPanel({ selection }: { selection: Selection }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const root = useRef<HTMLElement>(null)
  const close = useCallback(() => {
    const { seriesId, originalStart, day } = selection
    if (seriesId !== null && originalStart !== null) {
      focusOccurrence({ seriesId, originalStart }, day ?? originalStart.slice(0, 10))
    }
    void navigate('/rituels')
  }, [navigate, selection])
  useHotkeys([['Escape', (event) => isFree(event.target) && close()]], ['INPUT', 'TEXTAREA'])
  const selected = useSelectedRitual(selection)
  const isReadOnly = useReadOnly()
  const questions = useOccurrenceQuestions(selected)
  useFocusFromElsewhere(root)
  return (
    <aside ref={root} className={classes['panel']} aria-label={t('rituals.panel')} tabIndex={-1}>
      <div className={classes['top']}>
        <span className={classes['kind']}>
          <KindMark kind="rituel" />
          {t('common.ritual')}
        </span>
        {selected && !isReadOnly && (
          <PanelMenu selected={selected} onEnd={() => questions.ask('end')} onRemoved={close} />
        )}
        <ActionIcon aria-label={t('common.close')} onClick={close}>
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </div>
      {selected === null && (
        <div className={classes['gone']}>
          <h2 className={classes['title']}>{t('rituals.gone')}</h2>
          <p className={classes['purpose']}>{t('rituals.goneText')}</p>
        </div>
      )}
      {selected && <Filled selected={selected} onAsk={questions.ask} />}
      <OccurrenceDialogs questions={questions} focusPanel={() => root.current?.focus()} />
    </aside>
  )
}

interface FilledProps {
  selected: SelectedRitual
  onAsk: (intent: Intent) => void
}

function Filled({ selected, onAsk }: FilledProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const exportIcs = useExportIcs()
  const isReadOnly = useReadOnly()
  const { ritual, series, occurrence, upcoming } = selected
  const detail = useOccurrenceDetail(occurrence)
  // Opened on the ritual as a whole, the form is that of all its dates.
  const isOnDate = useSelection()?.originalStart != null
  const edit = () => void navigate(editPath(ritual, series, isOnDate ? occurrence : null))
  const purpose = occurrence?.purpose ?? series.purposeOverride ?? ritual.purpose
  return (
    <>
      <div className={classes['scroll']}>
        <div className={classes['head']}>
          <h2 className={classes['title']}>{occurrence?.title ?? ritual.title}</h2>
          {purpose !== '' && <p className={classes['purpose']}>{purpose}</p>}
          {ritual.isFounding && <p className={classes['founding']}>{t('rituals.founding')}</p>}
        </div>
        <div className={classes['body']}>
          <RitualFacts ritual={ritual} series={series} occurrence={occurrence} />
          {occurrence && (
            <OccurrenceSection
              key={`${occurrence.seriesId} ${occurrence.originalStart}`}
              occurrence={occurrence}
              series={series}
              detail={detail}
              onAsk={onAsk}
            />
          )}
          <RitualTime ritualId={ritual.id} />
          <RitualResources key={ritual.id} ritualId={ritual.id} />
          <NextDates upcoming={upcoming} selected={occurrence} />
        </div>
      </div>
      <div className={classes['foot']}>
        {!isReadOnly && (
          <Button leftSection={<IconPencil size={16} aria-hidden />} onClick={edit}>
            {t('rituals.edit')}
          </Button>
        )}
        <Button
          variant="default"
          aria-label={t('rituals.exportIcs')}
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={() => void exportIcs([ritual.id])}
        >
          .ics
        </Button>
      </div>
    </>
  )
}

/** The form of the date shown, by its series. */
function editPath({ id }: Ritual, series: Series, occurrence: Occurrence | null): string {
  const date = occurrence === null ? {} : { date: occurrence.originalStart }
  const search = new URLSearchParams({ serie: series.id, ...date })
  return `/rituels/${id}/modifier?${search.toString()}`
}

/** Escape belongs to what is open above the page, when something is. */
function isFree(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"], [role="menu"]') === null
}

/** Opened from somewhere else than the calendar, the panel takes the keyboard. */
function useFocusFromElsewhere(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const isNowhere = document.activeElement === null || document.activeElement === document.body
    if (isNowhere) root.current?.focus({ preventScroll: true })
  }, [root])
}

import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './reviews.module.css'
import type { ReceivedReport as Report } from './use-receive'

const shown = 20

interface ReceivedReportProps {
  report: Report
  onClose: () => void
}

/** How many files were taken in, and of each refused one why, exactly. */
export function ReceivedReport({ report, onClose }: ReceivedReportProps) {
  const { t } = useTranslation()
  const { receivedCount, refused, doubtful } = report
  const more = refused.length - shown
  return (
    <section className={classes['report']} aria-labelledby="fichiers-recus">
      <div className={classes['reportHead']}>
        <h2 id="fichiers-recus">{t('reviews.report.title')}</h2>
        <ActionIcon aria-label={t('reviews.report.hide')} onClick={onClose}>
          <IconX size={16} aria-hidden />
        </ActionIcon>
      </div>
      <p role="status">
        {t('reviews.report.sentence', {
          done: t('reviews.report.done', { count: receivedCount }),
          refused: t('reviews.report.refused', { count: refused.length }),
        })}
      </p>
      {doubtful.length > 0 && (
        <>
          <p>{t('reviews.report.kept')}</p>
          <Faulty files={doubtful} />
        </>
      )}
      {refused.length > 0 && (
        <>
          <Faulty files={refused.slice(0, shown)} />
          <p className={classes['quiet']}>
            {more > 0 && `${t('reviews.report.more', { count: more })} `}
            {t('reviews.report.unchanged')}
          </p>
        </>
      )}
    </section>
  )
}

function Faulty({ files }: { files: Report['refused'] }) {
  const { t } = useTranslation()
  return (
    <ul className={classes['refused']}>
      {files.map(({ fileName, fault }, index) => (
        // Two files may bear one name: their rank tells them apart.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={`${index} ${fileName}`}>
          <b>{fileName}</b>
          <span>{t(`failures.FILE_REFUSED.${fault}`)}</span>
        </li>
      ))}
    </ul>
  )
}

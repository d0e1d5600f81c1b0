import { Button } from '@mantine/core'
import { IconArrowLeft, IconFileDownload, IconPrinter } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Statement } from '../../../../preload/contract/statements'
import { client } from '../../../api/client'
import { formatDay, nowIn } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { PageHeader } from '../../../ui/page-header'
import { usePeriodWords } from '../../../ui/statements/use-period-words'
import { useSaveFile } from '../../../ui/use-save-file'
import { ExportMenu } from '../../../ui/time/export-menu'
import { Changes } from './changes'
import { DecisionList } from './decision-list'
import classes from './detail.module.css'
import { Facts } from './facts'
import { Seal } from './seal'
import { StatedLines } from './stated-lines'
import { StatementLoader } from './statement-loader'

/** A statement as it was submitted, what was decided of it, and what became of it since. */
export function StatementPage() {
  const { t } = useTranslation()
  return (
    <StatementLoader title={t('statements.title')}>
      {(statement) => <Shown statement={statement} />}
    </StatementLoader>
  )
}

function Shown({ statement }: { statement: Statement }) {
  const { t } = useTranslation()
  const words = usePeriodWords()
  const save = useSaveFile()
  const { id, personName, payload } = statement
  const submittedOn = nowIn(payload.timeZone, new Date(payload.submittedAt))
  const day = formatDay(submittedOn, 'date', currentLanguage())
  return (
    <div className={classes['page']}>
      <PageHeader
        title={words.nameOf(statement)}
        sentence={`${words.daysOf(statement)}. ${t('statements.detail.submittedAt', { day, name: personName })}`}
      >
        <Button
          component={Link}
          to="/temps/releves"
          variant="subtle"
          leftSection={<IconArrowLeft size={16} aria-hidden />}
        >
          {t('statements.back')}
        </Button>
        <Button
          component={Link}
          to={`/temps/releves/${id}/imprimer${versionQuery(statement)}`}
          variant="default"
          leftSection={<IconPrinter size={16} aria-hidden />}
        >
          {t('statements.detail.print')}
        </Button>
        <ExportMenu
          of="statement"
          hasLines={payload.level !== 'totals'}
          make={({ format, isFrench, ...asked }, signal) => {
            const wanted = { id, version: payload.version, ...asked }
            return format === 'xlsx'
              ? client.statements.exportXlsx(wanted, { signal })
              : client.statements.exportCsv({ ...wanted, isFrench }, { signal })
          }}
        />
        <Button
          leftSection={<IconFileDownload size={16} aria-hidden />}
          onClick={() => void save(() => client.statements.exportReview({ id }))}
        >
          {t('statements.submit.saveFile')}
        </Button>
      </PageHeader>
      <div className={classes['body']}>
        <div className={classes['middle']}>
          <Changes statement={statement} />
          <StatedLines statement={statement} />
        </div>
        <aside className={classes['aside']}>
          <Facts statement={statement} />
          <DecisionList statement={statement} />
          <Seal statement={statement} />
        </aside>
      </div>
    </div>
  )
}

/** An older version is printed as such. */
function versionQuery({ version, payload }: Statement): string {
  return payload.version === version ? '' : `?version=${payload.version}`
}

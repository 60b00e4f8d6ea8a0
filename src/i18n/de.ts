/** The German words of the interface. */
import { calendar } from './de/calendar.ts';
import { compliance } from './de/compliance.ts';
import { frameworks } from './de/frameworks.ts';
import { governance } from './de/governance.ts';
import { governanceRegisters } from './de/governance-registers.ts';
import { handbook } from './de/handbook.ts';
import { learning } from './de/learning.ts';
import { portfolio } from './de/portfolio.ts';
import { portfolioPages } from './de/portfolio-pages.ts';
import { resourcePages } from './de/resource-pages.ts';
import { roles } from './de/roles.ts';
import { shell } from './de/shell.ts';
import { versions } from './de/versions.ts';
import { waivers } from './de/waivers.ts';
import { figures } from './de/figures.ts';
import { formulas } from './de/formulas.ts';
import { formulasNetwork } from './de/formulas-network.ts';
import { formulasMoney } from './de/formulas-money.ts';
import { charts } from './de/charts.ts';
import { network } from './de/network.ts';
import { newRecord } from './de/new-record.ts';
import { cases } from './de/cases.ts';
import { projectStatus } from './de/project-status.ts';
import { dashboard } from './de/dashboard.ts';
import { roadmap } from './de/roadmap.ts';
import { money } from './de/money.ts';
import { movements } from './de/movements.ts';
import { monthly } from './de/monthly.ts';
import { decide } from './de/decide.ts';
import { requests } from './de/requests.ts';
import { capacity } from './de/capacity.ts';
import { returns } from './de/returns.ts';
import { applications } from './de/applications.ts';
import { technology } from './de/technology.ts';
import { contracts } from './de/contracts.ts';
import { resources } from './de/resources.ts';
import { assessment } from './de/assessment.ts';
import { assessmentQuestions } from './de/assessment-questions.ts';
import { formulasSelection } from './de/formulas-selection.ts';
import { writing } from './de/writing.ts';
import { changeReport } from './de/change-report.ts';
import { reportForm } from './de/report-form.ts';
import type { Words } from './en.ts';

export const de: Words = {
  shell,
  handbook,
  portfolio,
  governance,
  compliance,
  versions,
  waivers,
  frameworks,
  learning,
  governanceRegisters,
  calendar,
  roles,
  figures,
  formulas,
  formulasNetwork,
  formulasMoney,
  charts,
  network,
  newRecord,
  cases,
  projectStatus,
  dashboard,
  roadmap,
  money,
  movements,
  monthly,
  portfolioPages,
  resourcePages,
  decide,
  requests,
  capacity,
  returns,
  applications,
  technology,
  contracts,
  resources,
  assessment,
  assessmentQuestions,
  formulasSelection,
  writing,
  changeReport,
  reportForm,
};

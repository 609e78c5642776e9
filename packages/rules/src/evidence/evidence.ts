import type { EvidenceList, Observed } from './list.ts';
import type {
  AccountCheckRecord,
  AccountRecord,
  AttestationRecord,
  ColumnRecord,
  ConsultationRecord,
  DataSetRecord,
  DisclosureRecord,
  DocumentRecord,
  LetterRecord,
  LinkRecord,
  MeasurementRecord,
  PageRecord,
  PatrolRecord,
  PolicyRecord,
  SampleRecord,
  SamplingFrameRecord,
  SearchRecord,
  SeriesRecord,
  ServiceRecord,
  SimulatedEnquiryRecord,
  TrainingRecord,
} from './records.ts';

/** The site that is assessed. */
export interface EvidenceSite {
  readonly name?: string;
  readonly url?: string;
  /** 网站标识码 (SiteIDCode): 10 digits, or `bm` and 8 digits; annex of 国办发〔2017〕47号. */
  readonly code?: string;
}

/**
 * What was seen of a site, by whom and when: plain JSON, version 1. Every part may be missing; what is missing is unknown.
 * Make one with `parseEvidence`.
 */
export interface Evidence extends Observed {
  readonly version: 1;
  readonly site?: EvidenceSite;
  /** Columns of the site that the catalogue names. */
  readonly columns?: EvidenceList<ColumnRecord>;
  readonly disclosures?: EvidenceList<DisclosureRecord>;
  readonly policies?: EvidenceList<PolicyRecord>;
  readonly series?: EvidenceList<SeriesRecord>;
  readonly dataSets?: EvidenceList<DataSetRecord>;
  readonly services?: EvidenceList<ServiceRecord>;
  readonly consultations?: EvidenceList<ConsultationRecord>;
  readonly simulatedEnquiries?: EvidenceList<SimulatedEnquiryRecord>;
  readonly letters?: EvidenceList<LetterRecord>;
  readonly accounts?: EvidenceList<AccountRecord>;
  readonly accountChecks?: EvidenceList<AccountCheckRecord>;
  readonly pages?: EvidenceList<PageRecord>;
  readonly searches?: EvidenceList<SearchRecord>;
  readonly trainings?: EvidenceList<TrainingRecord>;
  readonly measurements?: EvidenceList<MeasurementRecord>;
  readonly samples?: EvidenceList<SampleRecord>;
  /** What samples are drawn from; read only where a seed is stated. */
  readonly samplingFrames?: EvidenceList<SamplingFrameRecord>;
  readonly links?: EvidenceList<LinkRecord>;
  readonly patrols?: EvidenceList<PatrolRecord>;
  readonly documents?: EvidenceList<DocumentRecord>;
  readonly attestations?: EvidenceList<AttestationRecord>;
}

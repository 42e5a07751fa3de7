/** A Prometheus relabelling step. */
export interface RelabelStep {
  readonly source_labels?: readonly string[];
  readonly separator?: string;
  readonly regex?: string;
  readonly target_label?: string;
  readonly replacement?: string;
  readonly action?: "replace" | "keep" | "drop" | "labeldrop" | "labelmap";
}

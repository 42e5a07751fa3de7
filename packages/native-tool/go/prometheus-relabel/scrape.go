package main

import (
	"time"
	_ "unsafe"

	"github.com/prometheus/common/model"
	"github.com/prometheus/prometheus/config"
	"github.com/prometheus/prometheus/model/labels"
	"github.com/prometheus/prometheus/model/relabel"
	"github.com/prometheus/prometheus/scrape"
	_ "github.com/prometheus/prometheus/storage/remote"
)

//go:linkname mutateSampleLabels github.com/prometheus/prometheus/scrape.mutateSampleLabels
func mutateSampleLabels(labels.Labels, *scrape.Target, bool, []*relabel.Config) labels.Labels

//go:linkname mutateReportSampleLabels github.com/prometheus/prometheus/scrape.mutateReportSampleLabels
func mutateReportSampleLabels(labels.Labels, *scrape.Target) labels.Labels

//go:linkname processExternalLabels github.com/prometheus/prometheus/storage/remote.processExternalLabels
func processExternalLabels(*labels.Builder, []labels.Label)

type job struct {
	Name string `json:"name"`
	// With all that the configuration leaves to defaults.
	Settings map[string]any `json:"settings"`
	Targets  []target       `json:"targets"`
	Series   []series       `json:"series"`
}

type target struct {
	// The object that was discovered, such as pod/monitoring/grafana-0.
	Object  string            `json:"object"`
	URL     string            `json:"url,omitempty"`
	Labels  map[string]string `json:"labels,omitempty"`
	Problem string            `json:"problem,omitempty"`
	// What Prometheus itself says of the scrape, which no metric relabelling sees.
	Up *series `json:"up,omitempty"`
}

type series struct {
	// Absent where the series is dropped.
	Stored map[string]string `json:"stored,omitempty"`
	// By the name of the remote write; absent where it does not send the series.
	Sent map[string]map[string]string `json:"sent"`
}

func judge(scraped *config.ScrapeConfig, known informers, loaded *config.Config, exposed []map[string]string) (job, error) {
	settings, err := settingsOf(scraped)
	if err != nil {
		return job{}, err
	}
	judged := job{Name: scraped.JobName, Settings: settings, Targets: []target{}, Series: []series{}}
	groups, err := known.discover(scraped)
	if err != nil {
		return job{}, err
	}
	var first *scrape.Target
	builder := labels.NewBuilder(labels.EmptyLabels())
	for _, group := range groups {
		for _, discovered := range group.Targets {
			kept, err := scrape.PopulateLabels(builder, scraped, discovered, group.Labels)
			found := target{Object: group.Source}
			if err != nil {
				found.Problem = err.Error()
			} else if kept.IsEmpty() {
				continue
			} else {
				made := scrape.NewTarget(kept, scraped, discovered, group.Labels)
				up := labels.FromStrings(model.MetricNameLabel, "up")
				report := sent(mutateReportSampleLabels(up, made), loaded)
				found.URL, found.Labels, found.Up = made.URL().String(), visible(made), &report
				if first == nil {
					first = made
				}
			}
			judged.Targets = append(judged.Targets, found)
		}
	}
	if first != nil {
		for _, each := range exposed {
			stored := mutateSampleLabels(labels.FromMap(each), first, scraped.HonorLabels, scraped.MetricRelabelConfigs)
			judged.Series = append(judged.Series, sent(stored, loaded))
		}
	}
	return judged, nil
}

// Sizes are in bytes and durations in seconds, which YAML has in several spellings.
func settingsOf(scraped *config.ScrapeConfig) (map[string]any, error) {
	settings, err := asMap(scraped)
	if err != nil {
		return nil, err
	}
	settings["body_size_limit"] = int64(scraped.BodySizeLimit)
	settings["scrape_interval"] = time.Duration(scraped.ScrapeInterval).Seconds()
	settings["scrape_timeout"] = time.Duration(scraped.ScrapeTimeout).Seconds()
	return settings, nil
}

func visible(made *scrape.Target) map[string]string {
	shown := map[string]string{}
	made.LabelsRange(func(label labels.Label) { shown[label.Name] = label.Value })
	return shown
}

func sent(stored labels.Labels, loaded *config.Config) series {
	judged := series{Sent: map[string]map[string]string{}}
	if stored.IsEmpty() {
		return judged
	}
	judged.Stored = stored.Map()
	var external []labels.Label
	loaded.GlobalConfig.ExternalLabels.Range(func(label labels.Label) { external = append(external, label) })
	builder := labels.NewBuilder(labels.EmptyLabels())
	for _, write := range loaded.RemoteWriteConfigs {
		builder.Reset(stored)
		processExternalLabels(builder, external)
		if relabel.ProcessBuilder(builder, write.WriteRelabelConfigs...) {
			judged.Sent[write.Name] = builder.Labels().Map()
		}
	}
	return judged
}

// What Prometheus makes of a configuration: reads a question from standard input, and prints which of the sample objects each
// job discovers and scrapes under which labels, what is stored of sample series, and what each remote write sends of them.
// No network is used: what an API server would say is in the question.
package main

import (
	"encoding/json"
	"fmt"
	"os"

	"github.com/prometheus/common/promslog"
	"github.com/prometheus/prometheus/config"
	"github.com/prometheus/prometheus/model/labels"
	"go.yaml.in/yaml/v2"
)

// Set when it is built.
var version = "unknown"

type question struct {
	Config  string  `json:"config"`
	Objects objects `json:"objects"`
	// Series by job, as the job's first target exposes them.
	Series map[string][]map[string]string `json:"series"`
	// Series as they are stored before they are sent, whatever job they are of.
	Stored []map[string]string `json:"stored"`
}

type answer struct {
	Jobs   []job    `json:"jobs"`
	Stored []series `json:"stored"`
	// With all that the configuration leaves to defaults.
	RemoteWrites []map[string]any `json:"remoteWrites"`
}

func main() {
	if len(os.Args) == 2 && os.Args[1] == "--version" {
		fmt.Println("prometheus-relabel", version)
		return
	}
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run() error {
	var asked question
	if err := json.NewDecoder(os.Stdin).Decode(&asked); err != nil {
		return err
	}
	loaded, err := config.Load(asked.Config, promslog.NewNopLogger())
	if err != nil {
		return err
	}
	scrapes, err := loaded.GetScrapeConfigs()
	if err != nil {
		return err
	}
	known := informersOf(asked.Objects)
	given := answer{Jobs: []job{}, Stored: []series{}, RemoteWrites: []map[string]any{}}
	for _, scrape := range scrapes {
		found, err := judge(scrape, known, loaded, asked.Series[scrape.JobName])
		if err != nil {
			return fmt.Errorf("%s: %w", scrape.JobName, err)
		}
		given.Jobs = append(given.Jobs, found)
	}
	for _, each := range asked.Stored {
		given.Stored = append(given.Stored, sent(labels.FromMap(each), loaded))
	}
	for _, write := range loaded.RemoteWriteConfigs {
		settings, err := asMap(write)
		if err != nil {
			return err
		}
		given.RemoteWrites = append(given.RemoteWrites, settings)
	}
	return json.NewEncoder(os.Stdout).Encode(given)
}

// Settings are only complete in YAML, where they have the names of the documentation.
func asMap(settings any) (map[string]any, error) {
	text, err := yaml.Marshal(settings)
	if err != nil {
		return nil, err
	}
	var value map[any]any
	if err := yaml.Unmarshal(text, &value); err != nil {
		return nil, err
	}
	return textKeys(value).(map[string]any), nil
}

func textKeys(value any) any {
	switch value := value.(type) {
	case map[any]any:
		keyed := make(map[string]any, len(value))
		for key, held := range value {
			keyed[fmt.Sprint(key)] = textKeys(held)
		}
		return keyed
	case []any:
		for index, held := range value {
			value[index] = textKeys(held)
		}
	}
	return value
}

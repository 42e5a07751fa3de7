// Reads a JSON list of YAML documents on standard input and prints what Kubernetes sees in each:
// a JSON list of {"json": …} or {"error": …}, in the same order.
package main

import (
	"encoding/json"
	"log"
	"os"

	"sigs.k8s.io/yaml"
)

type reading struct {
	JSON  json.RawMessage `json:"json,omitempty"`
	Error string          `json:"error,omitempty"`
}

func main() {
	var documents []string
	if err := json.NewDecoder(os.Stdin).Decode(&documents); err != nil {
		log.Fatal(err)
	}
	readings := make([]reading, 0, len(documents))
	for _, document := range documents {
		converted, err := yaml.YAMLToJSONStrict([]byte(document))
		if err != nil {
			readings = append(readings, reading{Error: err.Error()})
			continue
		}
		readings = append(readings, reading{JSON: converted})
	}
	if err := json.NewEncoder(os.Stdout).Encode(readings); err != nil {
		log.Fatal(err)
	}
}

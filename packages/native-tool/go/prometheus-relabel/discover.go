package main

import (
	"fmt"
	_ "unsafe"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/prometheus/config"
	"github.com/prometheus/prometheus/discovery/kubernetes"
	"github.com/prometheus/prometheus/discovery/targetgroup"
	core "k8s.io/api/core/v1"
	discovery "k8s.io/api/discovery/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/client-go/tools/cache"
)

type objects struct {
	Pods           []*core.Pod                `json:"pods"`
	Nodes          []*core.Node               `json:"nodes"`
	Services       []*core.Service            `json:"services"`
	EndpointSlices []*discovery.EndpointSlice `json:"endpointSlices"`
}

// How Prometheus builds the labels of what it discovers. Only its informers call these, and they need an API server.

//go:linkname buildPod github.com/prometheus/prometheus/discovery/kubernetes.(*Pod).buildPod
func buildPod(*kubernetes.Pod, *core.Pod) *targetgroup.Group

//go:linkname buildNode github.com/prometheus/prometheus/discovery/kubernetes.(*Node).buildNode
func buildNode(*kubernetes.Node, *core.Node) *targetgroup.Group

//go:linkname buildEndpointSlice github.com/prometheus/prometheus/discovery/kubernetes.(*EndpointSlice).buildEndpointSlice
func buildEndpointSlice(*kubernetes.EndpointSlice, discovery.EndpointSlice) *targetgroup.Group

// What the objects are looked up in.
type informers struct {
	objects
	pod   *kubernetes.Pod
	node  *kubernetes.Node
	slice *kubernetes.EndpointSlice
}

func informersOf(all objects) informers {
	count := prometheus.NewCounterVec(prometheus.CounterOpts{Name: "events"}, []string{"role", "event"})
	pods, services := informer(&core.Pod{}, all.Pods), informer(&core.Service{}, all.Services)
	nodes, slices := informer(&core.Node{}, all.Nodes), informer(&discovery.EndpointSlice{}, all.EndpointSlices)
	return informers{
		objects: all,
		pod:     kubernetes.NewPod(nil, pods, nil, nil, nil, nil, false, false, false, count),
		node:    kubernetes.NewNode(nil, nodes, count),
		slice:   kubernetes.NewEndpointSlice(nil, slices, services, pods, nil, nil, nil, nil, false, false, false, count),
	}
}

// An informer that never runs, with a store that holds the objects.
func informer[T runtime.Object](kind T, held []T) cache.SharedIndexInformer {
	made := cache.NewSharedIndexInformer(&cache.ListWatch{}, kind, 0, cache.Indexers{})
	for _, object := range held {
		if err := made.GetStore().Add(object); err != nil {
			panic(err)
		}
	}
	return made
}

// What a job discovers. Forms of discovery that no job of the platform uses are refused, not ignored.
func (known informers) discover(scrape *config.ScrapeConfig) ([]*targetgroup.Group, error) {
	var groups []*targetgroup.Group
	for _, each := range scrape.ServiceDiscoveryConfigs {
		conf, ok := each.(*kubernetes.SDConfig)
		if !ok {
			return nil, fmt.Errorf("discovery by %s is not tried", each.Name())
		}
		if len(conf.Selectors) > 0 || conf.AttachMetadata != (kubernetes.AttachMetadataConfig{}) || conf.NamespaceDiscovery.IncludeOwnNamespace {
			return nil, fmt.Errorf("selectors, attached metadata and the own namespace are not tried")
		}
		found, err := known.inNamespaces(conf)
		if err != nil {
			return nil, err
		}
		groups = append(groups, found...)
	}
	return groups, nil
}

func (known informers) inNamespaces(conf *kubernetes.SDConfig) ([]*targetgroup.Group, error) {
	wanted := func(namespace string) bool {
		for _, name := range conf.NamespaceDiscovery.Names {
			if name == namespace {
				return true
			}
		}
		return len(conf.NamespaceDiscovery.Names) == 0
	}
	var groups []*targetgroup.Group
	switch conf.Role {
	case kubernetes.RoleNode:
		for _, node := range known.Nodes {
			group := buildNode(known.node, node)
			if group == nil {
				return nil, fmt.Errorf("the node %s has no address", node.Name)
			}
			groups = append(groups, group)
		}
	case kubernetes.RolePod:
		for _, pod := range known.Pods {
			if wanted(pod.Namespace) {
				groups = append(groups, buildPod(known.pod, pod))
			}
		}
	case kubernetes.RoleEndpointSlice:
		for _, slice := range known.EndpointSlices {
			if wanted(slice.Namespace) {
				groups = append(groups, buildEndpointSlice(known.slice, *slice))
			}
		}
	default:
		return nil, fmt.Errorf("the role %s is not tried", conf.Role)
	}
	return groups, nil
}

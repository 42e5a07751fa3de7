// The two parts of Argo CD that apply what Git holds, and a stand-in for Redis, its cache: as the first argument says.
package main

import (
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/alicebob/miniredis/v2"
	controller "github.com/argoproj/argo-cd/v3/cmd/argocd-application-controller/commands"
	reposerver "github.com/argoproj/argo-cd/v3/cmd/argocd-repo-server/commands"
	"github.com/argoproj/argo-cd/v3/util/log"
	"github.com/spf13/cobra"
	"k8s.io/klog/v2"
)

func main() {
	klog.SetLogger(log.NewLogrusLogger(log.NewWithCurrentConfig()))
	commands := map[string]*cobra.Command{
		"argocd-application-controller": controller.NewCommand(),
		"argocd-repo-server":            reposerver.NewCommand(),
		"redis":                         redisCommand(),
	}
	if len(os.Args) < 2 || commands[os.Args[1]] == nil {
		fmt.Fprintln(os.Stderr, "the first argument is argocd-application-controller, argocd-repo-server or redis")
		os.Exit(2)
	}
	command := commands[os.Args[1]]
	command.SetArgs(os.Args[2:])
	if err := command.Execute(); err != nil {
		os.Exit(1)
	}
}

// redisCommand serves miniredis in memory, which Argo CD's own tests use for Redis.
func redisCommand() *cobra.Command {
	return &cobra.Command{
		Use:  "redis <address>",
		Args: cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			server := miniredis.NewMiniRedis()
			if err := server.StartAddr(args[0]); err != nil {
				return err
			}
			defer server.Close()
			stop := make(chan os.Signal, 1)
			signal.Notify(stop, syscall.SIGINT, syscall.SIGTERM)
			// miniredis' clock stands still unless it is moved: without this nothing in the cache would ever expire.
			for ticker := time.NewTicker(time.Second); ; {
				select {
				case <-ticker.C:
					server.FastForward(time.Second)
				case <-stop:
					return nil
				}
			}
		},
	}
}

{{- /* One surface: its workload, its service, and who may call it. Takes the chart's scope, the name, its ports and its settings. */ -}}
{{- define "meinungsbild.surface" -}}
{{- $values := index .root.Values .name -}}
{{- if and (gt (int $values.replicas) 1) (not $values.databaseSecret) -}}
{{- fail (printf "%s: several replicas need a database that they share (databaseSecret)." .name) -}}
{{- end -}}
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: {{ .root.Release.Name }}-{{ .name }}
  labels: {{- include "meinungsbild.labels" . | nindent 4 }}
spec:
  serviceName: {{ .root.Release.Name }}-{{ .name }}
  replicas: {{ $values.replicas }}
  selector:
    matchLabels: {{- include "meinungsbild.labels" . | nindent 6 }}
  template:
    metadata:
      labels: {{- include "meinungsbild.labels" . | nindent 8 }}
    spec:
      automountServiceAccountToken: false
      terminationGracePeriodSeconds: 15
      securityContext:
        runAsNonRoot: true
        runAsUser: 10001
        runAsGroup: 10001
        fsGroup: 10001
        seccompProfile: { type: RuntimeDefault }
      containers:
        - name: {{ .name }}
          image: "{{ .root.Values.image.repository }}-{{ .name }}:{{ .root.Values.image.tag }}"
          imagePullPolicy: {{ .root.Values.image.pullPolicy }}
          securityContext:
            allowPrivilegeEscalation: false
            readOnlyRootFilesystem: true
            capabilities: { drop: [ALL] }
          env:
            {{- range $key, $value := .settings }}
            - { name: {{ $key }}, value: {{ $value | quote }} }
            {{- end }}
            {{- if $values.databaseSecret }}
            - name: {{ upper .name }}_DATABASE
              valueFrom:
                secretKeyRef: { name: {{ $values.databaseSecret }}, key: address }
            {{- end }}
          ports:
            {{- range $name, $port := .ports }}
            - { name: {{ $name }}, containerPort: {{ $port }} }
            {{- end }}
          startupProbe:
            httpGet: { path: /health, port: operations }
            failureThreshold: 60
            periodSeconds: 2
          livenessProbe:
            httpGet: { path: /health, port: operations }
          readinessProbe:
            httpGet: { path: /ready, port: operations }
          resources: {{- toYaml $values.resources | nindent 12 }}
          volumeMounts:
            - { name: data, mountPath: /data }
            - { name: tmp, mountPath: /tmp }
      volumes:
        - { name: tmp, emptyDir: {} }
  volumeClaimTemplates:
    - metadata: { name: data }
      spec:
        accessModes: [ReadWriteOnce]
        resources: { requests: { storage: {{ $values.storage }} } }
---
apiVersion: v1
kind: Service
metadata:
  name: {{ .root.Release.Name }}-{{ .name }}
  labels: {{- include "meinungsbild.labels" . | nindent 4 }}
spec:
  selector: {{- include "meinungsbild.labels" . | nindent 4 }}
  ports:
    {{- range $name, $port := .ports }}
    {{- if ne $name "operations" }}
    - { name: {{ $name }}, port: {{ $port }}, targetPort: {{ $name }} }
    {{- end }}
    {{- end }}
{{- if hasKey .ports "inside" }}
---
# The internal port is for staff alone, and nobody opens a connection from here but to the database and for names.
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: {{ .root.Release.Name }}-{{ .name }}
spec:
  podSelector:
    matchLabels: {{- include "meinungsbild.labels" . | nindent 6 }}
  policyTypes: [Ingress, Egress]
  ingress:
    - ports: [{ port: outside }, { port: operations }]
    - ports: [{ port: inside }]
      from:
        - podSelector:
            matchLabels:
              app.kubernetes.io/instance: {{ .root.Release.Name }}
              app.kubernetes.io/component: staff
  egress:
    - ports: [{ port: 53, protocol: UDP }, { port: 53, protocol: TCP }]
    {{- if $values.databaseSecret }}
    - ports: [{ port: 5432 }]
    {{- end }}
{{- end }}
{{- end -}}

{{- define "meinungsbild.labels" -}}
app.kubernetes.io/name: meinungsbild
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .name }}
{{- end -}}
